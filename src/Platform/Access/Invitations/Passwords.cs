using System.Security.Claims;
using Kanoon.Platform.Access.Sessions;
using Kanoon.SharedKernel.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access.Invitations;

/// <param name="Code">Of the invitation.</param>
/// <param name="Password">At least ten characters, and none that many people use.</param>
internal sealed record AcceptInvitationBody(string UserName, string Code, string Password);

/// <param name="Current">The password so far.</param>
/// <param name="Password">At least ten characters, and none that many people use.</param>
internal sealed record ChangePasswordBody(string Current, string Password);

/// <summary>How holders of accounts choose their passwords.</summary>
internal static class Passwords
{
    public static async Task<NoContent> Choose(
        AcceptInvitationBody body,
        Accounts accounts,
        UserManager<User> users,
        InvitationDesk desk,
        AccountTrail trail,
        CancellationToken ct
    )
    {
        var user = await accounts.Find(body.UserName ?? "");
        var invitation = await desk.Find(user, (body.Code ?? "").Trim().ToLowerInvariant(), ct);
        // A crash after this leaves the code in force, and the next try begins again here.
        foreach (var judge in users.PasswordValidators)
            (await judge.ValidateAsync(users, user!, body.Password)).ThrowWhereRefused(nameof(body.Password));
        await trail.Write(user!, "ChoosePassword", "password", "none", "chosen", ct);
        // Whoever has answered there once is whose account it is.
        user!.PhoneNumberConfirmed = true;
        if (await users.HasPasswordAsync(user!))
            (await users.RemovePasswordAsync(user!)).ThrowWhereRefused(nameof(body.Password));
        (await users.AddPasswordAsync(user!, body.Password ?? "")).ThrowWhereRefused(nameof(body.Password));
        await desk.Close(invitation, ct);
        return TypedResults.NoContent();
    }

    /// <summary>Other sessions of the account end; this one goes on.</summary>
    public static async Task<NoContent> Change(
        ChangePasswordBody body,
        ClaimsPrincipal caller,
        UserManager<User> users,
        IPlatformDb db,
        SessionDesk desk,
        SignInTries tries,
        AccountTrail trail,
        CancellationToken ct
    )
    {
        var user = await users.GetUserAsync(caller) ?? throw new UnauthenticatedException(SignInRules.Failed);
        if (!await tries.Take(user, ct))
            throw new UnauthenticatedException(SignInRules.Failed);
        if (!await users.CheckPasswordAsync(user, body.Current ?? ""))
        {
            await tries.Failed(user, ct);
            throw new UnauthenticatedException(SignInRules.Failed);
        }

        await tries.Succeeded(user, ct);
        user.AccessFailedCount = 0;
        foreach (var judge in users.PasswordValidators)
            (await judge.ValidateAsync(users, user, body.Password)).ThrowWhereRefused(nameof(body.Password));
        await trail.Write(user, "ChangePassword", "password", "set", "changed", ct);
        (await users.ChangePasswordAsync(user, body.Current!, body.Password ?? "")).ThrowWhereRefused(
            nameof(body.Password)
        );
        var current = caller.SessionId();
        await desk.End(db.Sessions.Where(session => session.UserId == user.Id && session.Id != current), ct);
        return TypedResults.NoContent();
    }
}
