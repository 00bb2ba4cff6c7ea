using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Access.Grants;

/// <param name="UserName">A staff user name, or a citizen's mobile in any usual spelling.</param>
/// <param name="Role">Secretary and ClubOfficer are held in a scope, the Office's roles everywhere.</param>
/// <param name="Reason">For the audit, at most 500 characters.</param>
/// <param name="Scope">The association or club.</param>
/// <param name="Until">Exclusive, UTC where it names no offset; left out for as long as nobody ends it.</param>
internal sealed record GiveGrantBody(
    string UserName,
    string Role,
    string Reason,
    Guid? Scope = null,
    DateTime? Until = null
);

/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record EndGrantBody(string Reason);

internal sealed record GrantGiven(Guid Id);

internal static class GrantEndpoints
{
    public static void MapGrants(this IEndpointRouteBuilder routes)
    {
        var grants = routes.MapGroup("/admin/grants").WithTags("Access");

        grants
            .MapGet(
                "/",
                async (
                    Guid? user,
                    string? role,
                    Guid? scope,
                    bool? held,
                    int? limit,
                    string? after,
                    HttpContext http,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    await http.List(
                        limit,
                        after,
                        (size, cursor) =>
                            sender.Send(new ListGrants(user, role, scope, held ?? false, size, cursor), ct)
                    )
            )
            .Allow(AccessPolicy.Management)
            .ProducesList<GrantView>()
            .WithName("ListGrants")
            .WithSummary("Who holds, held or awaits which role, newest first; ?held=true for what holds now.");

        grants
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetGrant(id), ct);
                    return http.WithETag(found.Grant, found.Version);
                }
            )
            .Allow(AccessPolicy.Management)
            .WithName("GetGrant")
            .WithSummary("One grant, with its ETag.")
            .Produces<GrantView>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound);

        grants
            .MapPost(
                "/",
                async (GiveGrantBody body, ISender sender, CancellationToken ct) =>
                {
                    var id = await sender.Send(
                        new GiveGrant(body.UserName, body.Role, body.Scope, body.Until?.AsUtc(), body.Reason),
                        ct
                    );
                    return TypedResults.Created($"/api/v1/admin/grants/{id}", new GrantGiven(id));
                }
            )
            .Allow(AccessPolicy.Administration)
            .CreatesOne()
            .WithName("GiveGrant")
            .WithSummary("Gives a role. Problems: grant-held-already, grant-to-oneself, grant-ends-in-the-past.")
            .ProducesValidationProblem();

        grants
            .MapPost(
                "/{id:guid}/confirm",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ConfirmGrant(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .Allow(AccessPolicy.Management)
            .ChangesOne()
            .WithName("ConfirmGrant")
            .WithSummary(
                "The second person's word for the highest role. Problems: grant-second-person-needed, grant-confirmed-already."
            );

        grants
            .MapPost(
                "/{id:guid}/end",
                async (Guid id, EndGrantBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new EndGrant(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .Allow(AccessPolicy.Administration)
            .ChangesOne()
            .WithName("EndGrant")
            .WithSummary("Takes a role away, at once. Problems: grant-ended, grant-last-administrator.")
            .ProducesValidationProblem();
    }
}
