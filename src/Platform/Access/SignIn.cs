using System.Security.Claims;
using Kanoon.Persian;
using Kanoon.Platform.Access.Grants;
using Kanoon.Platform.Access.SecondFactor;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.AspNetCore.Authentication;
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

internal sealed record Me(Guid Id, string FullName, IReadOnlyList<HeldRole> Roles);

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

        auth.MapPost("/sign-out", (HttpContext http) => http.SignOutAsync(IdentityConstants.ApplicationScheme))
            .Allow(AccessPolicy.SignedIn)
            .WithName("SignOut")
            .WithSummary("Forgets the cookie.");

        auth.MapGet("/me", WhoAmI)
            .Allow(AccessPolicy.SignedIn)
            .WithName("WhoAmI")
            .WithSummary("The caller with the roles that hold now.");
    }

    private static async Task<IResult> SignIn(
        SignInBody body,
        bool? cookie,
        UserManager<User> users,
        SignInManager<User> signIn,
        Authenticator authenticator
    )
    {
        var user =
            await WithPassword(users, body.UserName ?? "", body.Password ?? "")
            ?? throw new UnauthenticatedException(SignInRules.Failed);
        var principal = await signIn.CreateUserPrincipalAsync(user);
        if (user.TwoFactorEnabled)
        {
            await RequireCode(users, authenticator, user, body.Code);
            principal.MarkSecondFactor();
        }

        await users.ResetAccessFailedCountAsync(user);
        return SessionResults.SignIn(principal, cookie);
    }

    /// <summary>Takes as long for whom it does not know, and for whoever has no password, as for a wrong one.</summary>
    private static async Task<User?> WithPassword(UserManager<User> users, string userName, string password)
    {
        var name = MobileNumber.TryParse(userName, out var mobile) ? mobile.Value : userName;
        var user = await users.FindByNameAsync(name);
        if (user?.PasswordHash is null)
        {
            users.PasswordHasher.HashPassword(user ?? new User { FullName = "" }, password);
            return null;
        }

        var right = await users.CheckPasswordAsync(user, password);
        if (await users.IsLockedOutAsync(user))
            return null;
        if (!right)
            await users.AccessFailedAsync(user);
        return right ? user : null;
    }

    private static async Task RequireCode(UserManager<User> users, Authenticator authenticator, User user, string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
            throw new UnauthenticatedException(SecondFactorRules.CodeNeeded);
        if (await authenticator.Accepts(user, Digits.ToLatin(code)))
            return;

        await users.AccessFailedAsync(user);
        throw new UnauthenticatedException(SignInRules.Failed);
    }

    private static async Task<IResult> Refresh(
        RefreshBody body,
        SignInManager<User> signIn,
        IOptionsMonitor<BearerTokenOptions> bearer,
        TimeProvider clock
    )
    {
        var ticket = bearer.Get(IdentityConstants.BearerScheme).RefreshTokenProtector.Unprotect(body.RefreshToken);
        if (ticket?.Properties.ExpiresUtc is not { } expires || clock.GetUtcNow() >= expires)
            throw new UnauthenticatedException(SignInRules.Failed);

        var user =
            await signIn.ValidateSecurityStampAsync(ticket.Principal)
            ?? throw new UnauthenticatedException(SignInRules.Failed);
        var principal = await signIn.CreateUserPrincipalAsync(user);
        if (ticket.Principal.HasSecondFactor())
            principal.MarkSecondFactor();
        return SessionResults.SignIn(principal, cookie: false);
    }

    private static async Task<IResult> WhoAmI(
        HttpContext http,
        UserManager<User> users,
        GrantCache grants,
        CancellationToken ct
    )
    {
        var user = await users.GetUserAsync(http.User) ?? throw new UnauthenticatedException(SignInRules.Failed);
        return TypedResults.Ok(new Me(user.Id, user.FullName, await grants.Of(user.Id, ct)));
    }
}

/// <summary>How a session begins, whatever proved who it is.</summary>
internal static class SessionResults
{
    // RFC 8176.
    private static readonly Claim SecondFactor = new("amr", "mfa");

    public static bool HasSecondFactor(this ClaimsPrincipal session) =>
        session.HasClaim(SecondFactor.Type, SecondFactor.Value);

    public static void MarkSecondFactor(this ClaimsPrincipal session) =>
        ((ClaimsIdentity)session.Identity!).AddClaim(SecondFactor.Clone());

    /// <summary>A cookie for the web, or bearer tokens for other clients.</summary>
    public static IResult SignIn(ClaimsPrincipal principal, bool? cookie) =>
        TypedResults.SignIn(
            principal,
            authenticationScheme: cookie == true ? IdentityConstants.ApplicationScheme : IdentityConstants.BearerScheme
        );
}
