using System.Security.Claims;
using Kanoon.Persian;
using Kanoon.Platform.Access.Grants;
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
internal sealed record SignInBody(string UserName, string Password);

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
        SignInManager<User> signIn
    )
    {
        var name = MobileNumber.TryParse(body.UserName, out var mobile) ? mobile.Value : body.UserName ?? "";
        var user = await users.FindByNameAsync(name) ?? throw new UnauthenticatedException(SignInRules.Failed);
        var result = await signIn.CheckPasswordSignInAsync(user, body.Password ?? "", lockoutOnFailure: true);
        if (!result.Succeeded)
            throw new UnauthenticatedException(SignInRules.Failed);

        return SessionResults.SignIn(await signIn.CreateUserPrincipalAsync(user), cookie);
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
        return TypedResults.SignIn(
            await signIn.CreateUserPrincipalAsync(user),
            authenticationScheme: IdentityConstants.BearerScheme
        );
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
    /// <summary>A cookie for the web, or bearer tokens for other clients.</summary>
    public static IResult SignIn(ClaimsPrincipal principal, bool? cookie) =>
        TypedResults.SignIn(
            principal,
            authenticationScheme: cookie == true ? IdentityConstants.ApplicationScheme : IdentityConstants.BearerScheme
        );
}
