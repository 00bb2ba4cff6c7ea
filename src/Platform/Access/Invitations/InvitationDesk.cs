using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Invitations;

/// <summary>Writes invitations, of which an account has one at a time.</summary>
internal sealed class InvitationDesk(IPlatformDb db, IPersonalData personal, TimeProvider clock)
{
    public static readonly NotificationTemplate Text = new(
        "access.invitation",
        "دعوت به سامانهٔ کانون‌ها",
        "نام کاربری شما در سامانهٔ کانون‌ها {{ userName }} است. تا هفت روز در {{ site }}/invitation?user={{ userName }} گذرواژه برگزینید؛ رمز دعوت: {{ code }}",
        IsSecret: true
    );

    /// <summary>Invites with the next save.</summary>
    public async Task Invite(User user, CancellationToken ct)
    {
        var now = clock.Now();
        var mobile = user.PhoneNumber ?? throw new RuleViolationException(InvitationRules.NoPhone);
        await CloseAllOf(user.Id, now, ct);
        var (kept, code) = Invitation.Make(user.Id, now);
        db.Invitations.Add(kept);
        db.Announce(
            new NotificationRequested(
                Text.Name,
                [
                    new(
                        $"invitation:{kept.Id:N}",
                        null,
                        mobile,
                        null,
                        new Dictionary<string, string>
                        {
                            ["userName"] = user.UserName!,
                            [NotificationTemplate.SecretValue] = personal.Protect(code),
                        }
                    ),
                ]
            )
        );
    }

    /// <summary>The open invitation that a code belongs to.</summary>
    /// <exception cref="UnauthenticatedException">There is none.</exception>
    public async Task<Invitation> Find(User? user, string code, CancellationToken ct)
    {
        // Of two that were made at once the later counts.
        var open = user is null
            ? null
            : await OpenOf(user.Id).OrderByDescending(known => known.ExpiresAt).FirstOrDefaultAsync(ct);
        return open?.IsOpenAt(clock.Now()) == true && open.Fits(code)
            ? open
            : throw new UnauthenticatedException(InvitationRules.Failed);
    }

    /// <summary>Two that were made at once are both closed.</summary>
    public async Task Close(Invitation invitation, CancellationToken ct)
    {
        await CloseAllOf(invitation.UserId, clock.Now(), ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task CloseAllOf(Guid userId, DateTime now, CancellationToken ct)
    {
        foreach (var open in await OpenOf(userId).ToListAsync(ct))
            open.Close(now);
    }

    private IQueryable<Invitation> OpenOf(Guid userId) =>
        db.Invitations.Where(invitation => invitation.UserId == userId && invitation.ClosedAt == null);
}
