using FluentValidation;
using FluentValidation.Results;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

/// <param name="FullName">As on the identity card.</param>
/// <param name="Mobile">Any usual way of writing an Iranian mobile number.</param>
/// <param name="Password">At least ten characters.</param>
internal sealed record SignUpBody(string FullName, string Mobile, string Password);

/// <param name="UserName">A mobile number, or a staff user name.</param>
internal sealed record SignInBody(string UserName, string Password);

internal sealed record RefreshBody(string RefreshToken);

internal sealed record Me(Guid Id, string FullName, IReadOnlyList<HeldRole> Roles);

internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var auth = routes.MapGroup("/auth").WithTags("Access");

        auth.MapPost("/sign-up", SignUp)
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .WithName("SignUp")
            .WithSummary("Opens a citizen's account.")
            .ProducesValidationProblem();

        auth.MapPost("/sign-in", SignIn)
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .WithName("SignIn")
            .WithSummary("Answers bearer tokens, or sets a cookie with ?cookie=true.")
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

    private static async Task<IResult> SignUp(SignUpBody body, UserManager<User> users, IDatabase database)
    {
        if (!MobileNumber.TryParse(body.Mobile, out var mobile))
            throw Invalid("mobile", "شماره همراه درست نیست.", "This is not an Iranian mobile number.");
        var name = PersianText.Clean(body.FullName ?? "");
        if (name.Length is < 3 or > 200)
            throw Invalid("fullName", "نام و نام خانوادگی ۳ تا ۲۰۰ نویسه است.", "A full name has 3 to 200 characters.");

        var user = new User
        {
            FullName = name,
            UserName = mobile.Value,
            PhoneNumber = mobile.Value,
        };
        var created = await Create(users, database, user, body.Password ?? "");
        if (!created.Succeeded)
            throw new ValidationException(
                created.Errors.Select(error => new ValidationFailure(
                    error.Code.StartsWith("Password", StringComparison.Ordinal) ? "password" : "mobile",
                    error.Description
                ))
            );
        return TypedResults.Created("/api/v1/auth/me", new { user.Id });
    }

    private static async Task<IdentityResult> Create(
        UserManager<User> users,
        IDatabase database,
        User user,
        string password
    )
    {
        try
        {
            return await users.CreateAsync(user, password);
        }
        catch (DbUpdateException failure) when (database.IsDuplicate(failure))
        {
            // Somebody opened it between the question and the answer.
            return IdentityResult.Failed(users.ErrorDescriber.DuplicateUserName(user.UserName!));
        }
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

        var principal = await signIn.CreateUserPrincipalAsync(user);
        return TypedResults.SignIn(
            principal,
            authenticationScheme: cookie == true ? IdentityConstants.ApplicationScheme : IdentityConstants.BearerScheme
        );
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

    private static ValidationException Invalid(string field, string persian, string english) =>
        new([new ValidationFailure(field, Language.Pick(persian, english))]);
}
