using Kanoon.Persian;
using Kanoon.Platform.Access.SecondFactor;
using Kanoon.Platform.Access.Sessions;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

/// <param name="UserName">A staff user name; citizens sign in by a code.</param>
/// <param name="Code">Of the authenticator app, or a recovery code; asked for where an app is set up.</param>
internal sealed record SignInBody(string UserName, string Password, string? Code = null);

internal sealed record RefreshBody(string RefreshToken);

internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var auth = routes.MapGroup("/auth").WithTags("Access");

        auth.MapPost("/sign-in", SignIn)
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .WithName("SignIn")
            .WithSummary("Staff, by password: answers bearer tokens, or sets a cookie with ?cookie=true.")
            .Produces<AccessTokenResponse>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);

        auth.MapPost("/refresh", Refresh)
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .WithName("RefreshToken")
            .WithSummary("Answers new tokens for a refresh token.")
            .Produces<AccessTokenResponse>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);

        auth.MapGet(
                "/me",
                async (Caller caller, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new WhoAmI(caller.UserId!.Value, caller.AwaitsSecondFactor), ct))
            )
            .Allow(AccessPolicy.SignedIn)
            .WithName("WhoAmI")
            .WithSummary(
                "The caller: the roles that are held now, the second factor, and how many messages are unread."
            );
    }

    private static async Task<IResult> SignIn(
        SignInBody body,
        bool? cookie,
        Accounts accounts,
        UserManager<User> users,
        SignInTries tries,
        Authenticator authenticator,
        SessionDesk desk,
        CancellationToken ct
    )
    {
        var user = await WithPassword(accounts, users, tries, body.UserName ?? "", body.Password ?? "", ct);
        if (user.TwoFactorEnabled)
            await RequireCode(tries, authenticator, user, body.Code, ct);

        await tries.Succeeded(user, ct);
        return await desk.Begin(user, cookie, secondFactor: user.TwoFactorEnabled, ct);
    }

    /// <summary>Takes as long for whom it does not know, and for whoever has no password, as for a wrong one.</summary>
    private static async Task<User> WithPassword(
        Accounts accounts,
        UserManager<User> users,
        SignInTries tries,
        string userName,
        string password,
        CancellationToken ct
    )
    {
        var user = await accounts.Find(userName);
        if (user?.PasswordHash is null)
        {
            users.PasswordHasher.HashPassword(user ?? new User { FullName = "" }, password);
            throw new UnauthenticatedException(SignInRules.Failed);
        }

        var open = await tries.Take(user, ct);
        var right = await users.CheckPasswordAsync(user, password);
        if (open && right)
            return user;
        if (open)
            await tries.Failed(user, ct);
        throw new UnauthenticatedException(SignInRules.Failed);
    }

    /// <summary>The second factor, for whoever has taken a try already.</summary>
    internal static async Task RequireCode(
        SignInTries tries,
        Authenticator authenticator,
        User user,
        string? code,
        CancellationToken ct
    )
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            await tries.GiveBack(user, ct);
            throw new UnauthenticatedException(SecondFactorRules.CodeNeeded);
        }

        if (await authenticator.Accepts(user, Digits.ToLatin(code)))
            return;
        await tries.Failed(user, ct);
        throw new UnauthenticatedException(SignInRules.Failed);
    }

    private static async Task<IResult> Refresh(
        RefreshBody body,
        SignInManager<User> signIn,
        SessionDesk desk,
        IOptionsMonitor<BearerTokenOptions> bearer,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var ticket = bearer
            .Get(IdentityConstants.BearerScheme)
            .RefreshTokenProtector.Unprotect(body.RefreshToken ?? "");
        if (ticket?.Properties.ExpiresUtc is not { } expires || clock.GetUtcNow() >= expires)
            throw new UnauthenticatedException(SignInRules.Failed);

        var user =
            await signIn.ValidateSecurityStampAsync(ticket.Principal)
            ?? throw new UnauthenticatedException(SignInRules.Failed);
        return await desk.Renew(user, ticket.Principal, ct);
    }
}
