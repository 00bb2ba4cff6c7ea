using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Access.Sessions;

/// <param name="UserName">A staff user name, or a citizen's mobile in any usual spelling.</param>
/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record EndSessionsBody(string UserName, string Reason);

internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var sessions = routes.MapGroup("/auth/sessions").WithTags("Access").Allow(AccessPolicy.SignedIn);

        sessions
            .MapGet(
                "/",
                async (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(
                        limit,
                        after,
                        (size, cursor) => sender.Send(new ListMySessions(http.User.SessionId(), size, cursor), ct)
                    )
            )
            .ProducesList<SessionView>()
            .WithName("ListMySessions")
            .WithSummary("Where the caller is signed in, newest first.");

        sessions
            .MapDelete(
                "/{id:guid}",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new EndMySession(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("EndMySession")
            .WithSummary("Signs the caller out there, within half a minute.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        routes
            .MapPost("/auth/sign-out", SignOut)
            .WithTags("Access")
            .Allow(AccessPolicy.SignedIn)
            .WithName("SignOut")
            .WithSummary("Ends this session and forgets the cookie.")
            .Produces(StatusCodes.Status204NoContent);

        routes
            .MapPost(
                "/admin/session-ends",
                async (EndSessionsBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new EndSessionsOf(body.UserName, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithTags("Access")
            .Allow(AccessPolicy.Administration)
            .WithName("EndSessions")
            .WithSummary("Signs an account out everywhere, within half a minute; audited.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> SignOut(HttpContext http, ISender sender, CancellationToken ct)
    {
        await sender.Send(new EndMySession(http.User.SessionId()), ct);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.NoContent();
    }
}
