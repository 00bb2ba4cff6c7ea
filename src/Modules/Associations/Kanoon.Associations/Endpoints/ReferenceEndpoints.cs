using Kanoon.Associations.Application.Commands.Places;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Application.Queries.Places;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

internal static class ReferenceEndpoints
{
    public static void MapReference(this IEndpointRouteBuilder routes)
    {
        var reference = routes.MapGroup("/reference").WithTags("Reference").Allow(AccessPolicy.Public);

        reference
            .MapGet(
                "/districts",
                async (ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new ListDistricts(), ct))
            )
            .WithName("ListDistricts")
            .WithSummary("The city's districts.");

        reference
            .MapGet(
                "/districts/{code:int}/neighbourhoods",
                async (int code, string? q, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new ListNeighbourhoods(code, q), ct))
            )
            .WithName("ListNeighbourhoods")
            .WithSummary("A district's neighbourhoods by the Persian alphabet; q is what a name begins with.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);

        reference
            .MapGet(
                "/goals",
                async (ISender sender, CancellationToken ct) => TypedResults.Ok(await sender.Send(new ListGoals(), ct))
            )
            .WithName("ListCommonGoals")
            .WithSummary("The goals that the statute shares among all associations.");

        reference
            .MapGet(
                "/holidays",
                async (int? year, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new ListHolidays(year), ct))
            )
            .WithName("ListHolidays")
            .WithSummary("The official holidays of a Jalali year, the current one unless told.")
            .ProducesValidationProblem();

        var admin = routes.MapGroup("/admin/reference").WithTags("Reference").Allow(AccessPolicy.Management);

        admin
            .MapPut(
                "/geography",
                async (ImportGeography body, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(body, ct))
            )
            .WithName("ImportGeography")
            .WithSummary("The whole city anew; what is gone is retired. Problems: associations.reference-stale.")
            .TakesAnEdition();

        admin
            .MapPut(
                "/goals",
                async (ImportGoals body, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(body, ct))
            )
            .WithName("ImportGoals")
            .WithSummary("All common goals anew; what is gone is retired. Problems: associations.reference-stale.")
            .TakesAnEdition();

        admin
            .MapPut(
                "/holidays",
                async (ImportHolidays body, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(body, ct))
            )
            .WithName("ImportHolidays")
            .WithSummary(
                "The holidays of the Jalali years that the file names, anew. Problems: associations.reference-stale."
            )
            .TakesAnEdition();
    }

    // The edition's own number stands for If-Match: an older one, or the same again, is refused.
    private static void TakesAnEdition(this RouteHandlerBuilder route) =>
        route.ProducesValidationProblem().ProducesProblem(StatusCodes.Status409Conflict);
}
