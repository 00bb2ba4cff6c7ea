using System.ComponentModel.DataAnnotations;
using Kanoon.Persian;
using Kanoon.Platform.Access.Grants;
using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access;

/// <summary>The caller, with what a page needs to know before it offers anything.</summary>
/// <param name="AwaitsSecondFactor">Whether roles of the Office are held that this session may not use.</param>
internal sealed record WhoAmI(Guid UserId, bool AwaitsSecondFactor) : IQuery<Me>;

internal enum AccountKind
{
    /// <summary>Signs in by phone and code.</summary>
    Citizen,

    /// <summary>Signs in by user name and password.</summary>
    Staff,
}

/// <summary>Where a role is held.</summary>
internal enum RoleScope
{
    /// <summary>Nowhere but in what is the caller's own.</summary>
    Own,
    Association,
    Club,
    Office,
}

/// <param name="UserName">Of staff; null for a citizen.</param>
/// <param name="Mobile">Masked; null where there is none.</param>
/// <param name="HasSecondFactor">Whether an authenticator app is set up.</param>
/// <param name="NeedsSecondFactor">Whether the Office's roles among <paramref name="Roles"/> do not hold until this session has a second factor.</param>
/// <param name="UnreadMessages">Up to 100.</param>
internal sealed record Me(
    Guid Id,
    string FullName,
    AccountKind Kind,
    string? UserName,
    string? Mobile,
    bool HasSecondFactor,
    bool NeedsSecondFactor,
    int UnreadMessages,
    IReadOnlyList<MyRole> Roles
);

/// <param name="Scope">The id of the association or club; null elsewhere.</param>
internal sealed record MyRole(
    [property: AllowedValues(
        Roles.Applicant,
        Roles.Secretary,
        Roles.ClubOfficer,
        Roles.OfficeStaff,
        Roles.OfficeManager,
        Roles.Administrator
    )]
        string Role,
    RoleScope ScopeKind,
    Guid? Scope
)
{
    public static MyRole Of(HeldRole held) =>
        new(
            held.Role,
            held.Role switch
            {
                Roles.Applicant => RoleScope.Own,
                Roles.Secretary => RoleScope.Association,
                Roles.ClubOfficer => RoleScope.Club,
                _ => RoleScope.Office,
            },
            held.Scope
        );
}

internal sealed class WhoAmIHandler(
    AccessDbContext accounts,
    IPlatformDb db,
    GrantCache grants,
    Accounts book,
    IPersonalData personal
) : IQueryHandler<WhoAmI, Me>
{
    private const int MostUnread = 100;

    public async Task<Me> Handle(WhoAmI query, CancellationToken ct)
    {
        var user =
            await accounts.Users.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.UserId, ct)
            ?? throw new UnauthenticatedException(SignInRules.Failed);
        var unread = await db
            .Messages.Where(message =>
                message.UserId == query.UserId && message.Channel == Channel.InApp && message.ReadAt == null
            )
            .OrderByDescending(message => message.CreatedAt)
            .Take(MostUnread)
            .CountAsync(ct);
        var isCitizen = book.IsCitizens(user);
        return new(
            user.Id,
            user.FullName,
            isCitizen ? AccountKind.Citizen : AccountKind.Staff,
            isCitizen ? null : user.UserName,
            user.PhoneNumber is { } kept && MobileNumber.TryParse(personal.Reveal(kept), out var mobile)
                ? mobile.Masked
                : null,
            user.TwoFactorEnabled,
            query.AwaitsSecondFactor,
            unread,
            [.. (await grants.Of(user.Id, ct)).Select(MyRole.Of)]
        );
    }
}
