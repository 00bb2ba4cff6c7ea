using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Grants;

/// <summary>Tells everybody who could be the second person that the highest role is about to be given, and to whom.</summary>
internal static class GrantNews
{
    public static readonly NotificationTemplate Text = new(
        "access.highest-role",
        "نقش راهبر در انتظار تأیید است",
        "نقش راهبر سامانه برای {{ holder }} خواسته شده و در انتظار تأیید کس دیگری است. اگر از آن بی‌خبرید، پیگیری کنید."
    );

    private const int Most = 100;

    /// <summary>With the next save.</summary>
    public static async Task TellOfHighestRole(
        this IPlatformDb db,
        Grant grant,
        string holder,
        DateTime now,
        CancellationToken ct
    )
    {
        var others = await db
            .Grants.HeldAt(now)
            .Where(held =>
                (held.Role == Roles.Administrator || held.Role == Roles.OfficeManager) && held.UserId != grant.GivenBy
            )
            .Select(held => held.UserId)
            .Distinct()
            .Take(Most)
            .ToListAsync(ct);
        if (others.Count > 0)
            db.Announce(
                new NotificationRequested(
                    Text.Name,
                    [
                        .. others.Select(user => new NotificationRecipient(
                            $"highest-role:{grant.Id:N}:{user:N}",
                            user,
                            null,
                            null,
                            new Dictionary<string, string> { ["holder"] = holder }
                        )),
                    ]
                )
            );
    }
}
