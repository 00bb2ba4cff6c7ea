using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Access.Clients;

/// <param name="Scopes"><c>office.read</c>, <c>audit.read</c>, <c>mail.bounces</c>.</param>
/// <param name="Until">Exclusive, UTC where it names no offset; left out for as long as nobody ends it.</param>
/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record RegisterClientBody(
    string Name,
    IReadOnlyList<string> Scopes,
    string Reason,
    DateTime? Until = null
);

/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record ClientReasonBody(string Reason);

internal sealed record ClientRegistered(Guid Id);

internal static class ClientEndpoints
{
    public static void MapClients(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/auth/token", ClientTokens.Give)
            .WithTags("Access")
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .DisableAntiforgery()
            .WithName("GiveClientToken")
            .WithSummary("A token for another system: client credentials of RFC 6749, in a form or by HTTP Basic.")
            .ProducesProblem(StatusCodes.Status401Unauthorized);

        var clients = routes.MapGroup("/admin/clients").WithTags("Access").Allow(AccessPolicy.Administration);

        clients
            .MapGet(
                "/",
                (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    http.List(limit, after, (count, next) => sender.Send(new ListClients(count, next), ct))
            )
            .WithName("ListClients")
            .WithSummary("The other systems that may read, with the versions that a change names.")
            .ProducesList<ClientView>();

        clients
            .MapPost(
                "/",
                async (RegisterClientBody body, ISender sender, CancellationToken ct) =>
                {
                    var id = await sender.Send(
                        new RegisterClient(body.Name, body.Scopes, body.Until?.AsUtc(), body.Reason),
                        ct
                    );
                    return TypedResults.Created("/api/v1/admin/clients", new ClientRegistered(id));
                }
            )
            .WithName("RegisterClient")
            .WithSummary("Lets another system in, once it has a secret.")
            .CreatesOne()
            .ProducesValidationProblem();

        clients
            .MapPost(
                "/{id:guid}/secret",
                async (Guid id, ClientReasonBody body, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new RenewClientSecret(id, body.Reason), ct))
            )
            .WithName("RenewClientSecret")
            .WithSummary("A secret, shown this once; the one before buys no more tokens.")
            .ChangesOne()
            .ProducesValidationProblem();

        clients
            .MapPost(
                "/{id:guid}/end",
                async (Guid id, ClientReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new EndClient(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("EndClient")
            .WithSummary("Shuts a system out, within half a minute.")
            .ChangesOne()
            .ProducesValidationProblem();
    }
}
