using Kanoon.Associations.Application.Commands.Councils;
using Kanoon.Associations.Application.Queries.Register;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>The public register, and the people who lead an association.</summary>
internal static class AssociationEndpoints
{
    public static void MapRegister(this IEndpointRouteBuilder routes)
    {
        var associations = routes.MapGroup("/associations").WithTags("Associations");

        associations
            .MapGet(
                "/",
                async (
                    string? q,
                    Guid? club,
                    int? district,
                    Choice<LicenceState>? state,
                    string? sort,
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
                            sender.Send(
                                new ListAssociations(q, club, district, state?.Value, sort ?? "name", size, cursor),
                                ct
                            )
                    )
            )
            .ProducesList<RegisterEntry>()
            .SortsBy(ListAssociationsValidator.Sorts)
            .Allow(AccessPolicy.Public)
            .WithName("ListAssociations")
            .WithSummary("The public register: search by name, club, district and state.");

        associations
            .MapGet(
                "/by-district",
                async (HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    http.Response.Headers.CacheControl = "public, max-age=60";
                    return TypedResults.Ok(await sender.Send(new CountByDistrict(), ct));
                }
            )
            .Allow(AccessPolicy.Public)
            .WithName("CountByDistrict")
            .WithSummary("How many associations each district has, by their licences' standing.");

        associations
            .MapGet(
                "/mine",
                async (ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new ListMyAssociations(), ct))
            )
            .WithName("ListMyAssociations")
            .WithSummary("The associations that the caller leads.")
            .Allow(AccessPolicy.SignedIn);

        associations
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetAssociation(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetAssociation")
            .WithSummary("One association with its licence's history; no person is named.")
            .Allow(AccessPolicy.Public)
            .Produces<AssociationView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        associations
            .MapGet(
                "/{id:guid}/glance",
                async (Guid id, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new GetGlance(id), ct))
            )
            .WithName("GetGlance")
            .AllowClients(ClientScopes.OfficeRead)
            .WithSummary(
                "What waits in an association: days left, requests, cards and vacancies; for its leaders and the Office."
            )
            .Allow(AccessPolicy.SignedIn)
            .ProducesProblem(StatusCodes.Status404NotFound);

        associations
            .MapGet(
                "/{id:guid}/council",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetCouncil(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetCouncil")
            .AllowClients(ClientScopes.OfficeRead)
            .WithSummary("Who leads the association, for its leaders and the Office.")
            .Allow(AccessPolicy.SignedIn)
            .Produces<CouncilView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        associations
            .MapPut(
                "/{id:guid}/council",
                async (Guid id, CouncilBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new SeatCouncil(id, body.From, body.Seats), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("SeatCouncil")
            .WithSummary("Seats a whole central council for a term.")
            .ChangesOne()
            .Allow(AccessPolicy.SignedIn)
            .ProducesValidationProblem();

        associations
            .MapPost(
                "/{id:guid}/council/{seatId:guid}/vacate",
                async (Guid id, Guid seatId, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new VacateSeat(id, seatId, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("VacateSeat")
            .WithSummary("Empties a seat; the first alternate moves up.")
            .ChangesOne()
            .Allow(AccessPolicy.SignedIn);

        associations
            .MapPut(
                "/{id:guid}/secretary",
                async (Guid id, SecretaryBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(
                        new AppointSecretary(id, body.FullName, body.NationalCode, body.Mobile, body.UserId),
                        ct
                    );
                    return TypedResults.NoContent();
                }
            )
            .WithName("AppointSecretary")
            .WithSummary("The Office confirms a secretary, whom the certificate then names.")
            .ChangesOne()
            .Allow(AccessPolicy.Office)
            .ProducesValidationProblem();

        associations
            .MapPost(
                "/{id:guid}/secretary/resign",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RecordSecretaryResignation(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RecordSecretaryResignation")
            .WithSummary("The secretary leaves.")
            .ChangesOne()
            .Allow(AccessPolicy.SignedIn);

        routes
            .MapGet(
                "/admin/associations/headless",
                async (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(limit, after, (size, cursor) => sender.Send(new ListHeadless(size, cursor), ct))
            )
            .ProducesList<HeadlessAssociation>()
            .WithTags("Associations")
            .Allow(AccessPolicy.Office)
            .WithName("ListHeadless")
            .AllowClients(ClientScopes.OfficeRead)
            .WithSummary("Live associations without secretary or council, the nearest end of term first.");
    }
}
