using Kanoon.Platform.Notifications.Mail;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Personal;

/// <summary>A copy of everything that is known of the caller.</summary>
internal static class MyData
{
    public static void MapMyData(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/auth/me/data", Copy)
            .WithTags("Access")
            .Allow(AccessPolicy.SignedIn)
            .WithName("GetMyData")
            .WithSummary("A copy of everything that is known of the caller, a part for each module, as a download.")
            .Produces<Dictionary<string, object?>>();

    private static async Task<IResult> Copy(
        HttpContext http,
        ICaller caller,
        IEnumerable<IPersonalRecords> parts,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var copy = new Dictionary<string, object?> { ["madeAt"] = clock.Now() };
        foreach (var part in parts)
            copy[part.Name] = await part.Of(caller.UserId!.Value, ct);
        http.Response.Headers.ContentDisposition = "attachment; filename=my-data.json";
        return TypedResults.Json(copy);
    }
}

/// <summary>The account, its roles and sessions, and what its holder was told.</summary>
internal sealed class PlatformRecords(AccessDbContext accounts, IPlatformDb db, IPersonalData personal)
    : IPersonalRecords
{
    public string Name => "account";

    public async Task<object?> Of(Guid userId, CancellationToken ct)
    {
        var user = await accounts.Users.AsNoTracking().SingleAsync(known => known.Id == userId, ct);
        var mailbox = await db.MailboxOf(userId, ct);
        return new
        {
            user.Id,
            user.FullName,
            Mobile = user.PhoneNumber is null ? null : personal.Reveal(user.PhoneNumber),
            Email = mailbox is null
                ? null
                : new
                {
                    Address = mailbox.Address is null ? null : personal.Reveal(mailbox.Address),
                    mailbox.ConfirmedAt,
                    mailbox.BouncedAt,
                    mailbox.Diagnostic,
                    Wanted = mailbox.Wanted is null ? null : personal.Reveal(mailbox.Wanted),
                },
            HasSecondFactor = user.TwoFactorEnabled,
            Grants = await db
                .Grants.Where(grant => grant.UserId == userId)
                .Select(grant => new
                {
                    grant.Role,
                    grant.Scope,
                    grant.Since,
                    grant.Until,
                })
                .ToListAsync(ct),
            Sessions = await db
                .Sessions.Where(session => session.UserId == userId)
                .Select(session => new
                {
                    session.BeganAt,
                    session.RenewedAt,
                    session.EndedAt,
                    session.Address,
                    session.Client,
                })
                .ToListAsync(ct),
            Messages = await db
                .Messages.Where(message => message.UserId == userId && !message.IsSecret)
                .Select(message => new
                {
                    message.Channel,
                    message.Subject,
                    message.Body,
                    message.CreatedAt,
                    message.ReadAt,
                })
                .ToListAsync(ct),
        };
    }
}
