using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Access.Codes;

/// <param name="Mobile">Any usual way of writing an Iranian mobile number.</param>
internal sealed record AskCodeBody(string Mobile);

/// <param name="Mobile">Any usual way of writing an Iranian mobile number.</param>
/// <param name="Reason">Which papers were seen, and why no message would do.</param>
internal sealed record GiveCodeBody(string Mobile, string Reason);

/// <param name="Id">The answer to asking for the code.</param>
/// <param name="Code">Six digits, Persian or Latin.</param>
/// <param name="FullName">As on the identity card; needed where the number has no account yet, which this opens.</param>
/// <param name="AuthenticatorCode">Of the authenticator app, or a recovery code; asked for where an app is set up.</param>
internal sealed record CodeSignInBody(Guid Id, string Code, string? FullName = null, string? AuthenticatorCode = null);

internal static class CodeEndpoints
{
    public static void MapCodes(this IEndpointRouteBuilder routes)
    {
        var codes = routes.MapGroup("/auth/codes").WithTags("Access");

        codes
            .MapPost(
                "/",
                async (AskCodeBody body, ISender sender, CancellationToken ct) =>
                {
                    var asked = await sender.Send(new AskSignInCode(body.Mobile), ct);
                    return TypedResults.Accepted($"/api/v1/auth/codes/{asked.Id}", asked);
                }
            )
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .WithName("AskSignInCode")
            .WithSummary("Sends a one-time code to a citizen's phone; the same answer with and without an account.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

        codes
            .MapGet(
                "/{id:guid}",
                async (Guid id, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new GetSignInCode(id), ct))
            )
            .Allow(AccessPolicy.Public)
            .WithName("GetSignInCode")
            .WithSummary("Whether the code has left, how long it counts, and how many tries are left.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        routes
            .MapPost("/auth/sign-in/code", CitizenSignIn.ByCode)
            .WithTags("Access")
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .WithName("SignInByCode")
            .WithSummary("Answers bearer tokens for a code, or sets a cookie with ?cookie=true; opens the account.")
            .Produces<AccessTokenResponse>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized);

        routes
            .MapPost(
                "/admin/sign-in-codes",
                async (GiveCodeBody body, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new GiveSignInCode(body.Mobile, body.Reason), ct))
            )
            .WithTags("Access")
            .Allow(AccessPolicy.Office)
            .WithName("GiveSignInCode")
            .WithSummary("A code at the desk for a citizen whose papers were seen; audited, and shown this once.")
            .ProducesValidationProblem();
    }
}
