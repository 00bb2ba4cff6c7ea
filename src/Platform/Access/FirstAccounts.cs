using System.Security.Cryptography;
using Kanoon.Platform.Access.Grants;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

/// <summary>Sees to it that somebody can sign in to a new installation.</summary>
internal sealed class FirstAccounts(UserManager<User> users, Accounts accounts, IPlatformDb db, TimeProvider clock)
{
    public const string AdministratorName = "admin";

    /// <summary>Makes the first administrator.</summary>
    /// <param name="password">From the configuration; null for one made up here.</param>
    /// <returns>The password that was made up; null where it was given, or there were accounts already.</returns>
    public async Task<string?> Ensure(string? password, CancellationToken ct)
    {
        if (await db.Grants.AnyAsync(grant => grant.Role == Roles.Administrator, ct))
            return null;

        // Without its role it is what a start that was cut off left behind, and nobody was told its password.
        if (await users.FindByNameAsync(AdministratorName) is { } half)
            await users.DeleteAsync(half);

        var madeUp = password is null ? RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16) : null;
        await Open(AdministratorName, "راهبر سامانه", null, password ?? madeUp!, [(Roles.Administrator, null)], ct);
        return madeUp;
    }

    /// <summary>Opens an account with grants; leaves one of the same name as it is.</summary>
    public async Task<Guid> Open(
        string userName,
        string fullName,
        string? mobile,
        string password,
        IReadOnlyList<(string Role, Guid? Scope)> grants,
        CancellationToken ct
    )
    {
        if (await accounts.Find(userName) is { } known)
            return known.Id;

        var user = accounts.New(userName, fullName, mobile);
        var created = await users.CreateAsync(user, password);
        if (!created.Succeeded)
            throw new OptionsValidationException(
                "Access",
                typeof(FirstAccounts),
                [$"The account {userName} cannot be opened: {string.Join("; ", created.Errors.Select(e => e.Code))}."]
            );

        var now = clock.Now();
        db.Grants.AddRange(grants.Select(grant => Grant.Standing(user.Id, grant.Role, grant.Scope, now)));
        await db.SaveChangesAsync(ct);
        return user.Id;
    }
}
