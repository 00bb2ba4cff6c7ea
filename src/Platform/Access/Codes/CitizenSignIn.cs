using FluentValidation;
using FluentValidation.Results;
using Kanoon.Persian;
using Kanoon.Platform.Access.SecondFactor;
using Kanoon.Platform.Access.Sessions;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Codes;

/// <summary>The citizen's way in: who holds the phone is the account's owner, and the first time opens it.</summary>
internal static class CitizenSignIn
{
    public static async Task<IResult> ByCode(
        CodeSignInBody body,
        bool? cookie,
        CodeDoor door,
        Accounts accounts,
        UserManager<User> users,
        SignInTries tries,
        Authenticator authenticator,
        AccountTrail trail,
        SessionDesk desk,
        IDatabase database,
        CancellationToken ct
    )
    {
        var mobile = await door.MobileOf(body.Id, Digits.ToLatin(body.Code ?? "").Trim(), ct);
        // The name is asked for before the code is used up, so that whoever forgot it need not wait for another.
        var known = await accounts.Find(mobile);
        var name = known is null ? NameOf(body) : known.FullName;
        if (known?.TwoFactorEnabled == true)
            await RequireSecondFactor(known, body, tries, authenticator, ct);
        await door.Use(body.Id, ct);
        return await desk.Begin(
            known ?? await Open(accounts, users, trail, database, mobile, name, ct),
            cookie,
            secondFactor: known?.TwoFactorEnabled == true,
            ct,
            provedMobile: mobile
        );
    }

    private static async Task RequireSecondFactor(
        User user,
        CodeSignInBody body,
        SignInTries tries,
        Authenticator authenticator,
        CancellationToken ct
    )
    {
        if (!await tries.Take(user, ct))
            throw new UnauthenticatedException(SignInRules.Failed);
        await SignInEndpoints.RequireCode(tries, authenticator, user, body.AuthenticatorCode, ct);
        await tries.Succeeded(user, ct);
    }

    private static string NameOf(CodeSignInBody body)
    {
        var name = PersianText.Clean(body.FullName ?? "");
        return name.Length is >= 3 and <= 200 && !PersianText.HasControlCharacters(body.FullName!)
            ? name
            : throw new ValidationException([
                new ValidationFailure(
                    nameof(body.FullName),
                    Language.Pick("نام و نام خانوادگی ۳ تا ۲۰۰ نویسه است.", "A full name has 3 to 200 characters.")
                ),
            ]);
    }

    private static async Task<User> Open(
        Accounts accounts,
        UserManager<User> users,
        AccountTrail trail,
        IDatabase database,
        string mobile,
        string name,
        CancellationToken ct
    )
    {
        var user = accounts.New(mobile, name, mobile);
        user.PhoneNumberConfirmed = true;
        try
        {
            await trail.Write(user, "OpenAccount", "account", "none", "opened by code", ct);
            var opened = await users.CreateAsync(user);
            if (opened.Succeeded)
                return user;
        }
        catch (DbUpdateException failure) when (database.IsDuplicate(failure))
        {
            // Opened by another code between the question and the answer: it is the same holder.
        }

        return await accounts.Find(mobile) ?? throw new UnauthenticatedException(CodeRules.Failed);
    }
}
