using System.Security.Claims;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Access.SecondFactor;

/// <param name="Code">Six digits of the app.</param>
internal sealed record ConfirmTotpBody(string Code);

/// <param name="UserName">Whose authenticator app is lost.</param>
/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record ResetTotpBody(string UserName, string Reason);

/// <param name="Secret">Base 32, to be typed where no camera is at hand.</param>
/// <param name="Uri">For a QR code: <c>otpauth://totp/…</c>.</param>
internal sealed record TotpBegun(string Secret, string Uri);

/// <param name="RecoveryCodes">Each counts once in place of the app; shown this once.</param>
internal sealed record TotpConfirmed(IReadOnlyList<string> RecoveryCodes);

internal static class SecondFactorEndpoints
{
    private const string Issuer = "Kanoon";

    public static void MapSecondFactor(this IEndpointRouteBuilder routes)
    {
        var totp = routes.MapGroup("/auth/totp").WithTags("Access").Allow(AccessPolicy.SignedIn);

        totp.MapPost("/", Begin)
            .WithName("BeginTotp")
            .WithSummary(
                "A new secret for an authenticator app; it counts once confirmed. Problems: second-factor-set-up."
            )
            .ProducesProblem(StatusCodes.Status409Conflict);

        totp.MapPost("/confirm", Confirm)
            .LimitTries()
            .WithName("ConfirmTotp")
            .WithSummary("Turns the second factor on by the app's first code; then sign in anew, with a code.")
            .ProducesProblem(StatusCodes.Status409Conflict);

        routes
            .MapPost(
                "/admin/second-factor-resets",
                async (ResetTotpBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ResetSecondFactor(body.UserName, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithTags("Access")
            .Allow(AccessPolicy.Administration)
            .WithName("ResetSecondFactor")
            .WithSummary("Takes a lost authenticator app off an account, whose sessions end; audited.")
            .ProducesValidationProblem();
    }

    private static async Task<Ok<TotpBegun>> Begin(
        ClaimsPrincipal caller,
        UserManager<User> users,
        Authenticator authenticator
    )
    {
        var user = await Fresh(caller, users);
        var secret = await authenticator.Begin(user);
        var label = Uri.EscapeDataString($"{Issuer}:{user.FullName}");
        return TypedResults.Ok(new TotpBegun(secret, $"otpauth://totp/{label}?secret={secret}&issuer={Issuer}"));
    }

    private static async Task<Ok<TotpConfirmed>> Confirm(
        ConfirmTotpBody body,
        ClaimsPrincipal caller,
        UserManager<User> users,
        Authenticator authenticator,
        AccountTrail trail,
        CancellationToken ct
    )
    {
        var user = await Fresh(caller, users);
        var code = Digits.ToLatin(body.Code ?? "");
        if (!authenticator.Fits(user, code))
            throw new RuleViolationException(SecondFactorRules.CodeWrong);
        await trail.Write(user, "ConfirmTotp", "secondFactor", "none", "set up", ct);
        var recovery =
            await authenticator.Confirm(user, code) ?? throw new RuleViolationException(SecondFactorRules.CodeWrong);
        return TypedResults.Ok(new TotpConfirmed(recovery));
    }

    private static async Task<User> Fresh(ClaimsPrincipal caller, UserManager<User> users)
    {
        var user = await users.GetUserAsync(caller) ?? throw new UnauthenticatedException(SignInRules.Failed);
        return user.TwoFactorEnabled ? throw new RuleViolationException(SecondFactorRules.SetUpAlready) : user;
    }
}
