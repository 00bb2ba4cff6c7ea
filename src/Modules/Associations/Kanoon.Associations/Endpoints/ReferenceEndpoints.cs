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
        admin.MapImport<ImportGeography>(
            "/geography",
            "ImportGeography",
            "The whole city anew; what is gone is retired."
        );
        admin.MapImport<ImportGoals>("/goals", "ImportGoals", "All common goals anew; what is gone is retired.");
        admin.MapImport<ImportHolidays>(
            "/holidays",
            "ImportHolidays",
            "The holidays of the Jalali years that the file names, anew."
        );
    }

    // The edition's own number stands for If-Match: an older one, or the same again, is refused.
    private static void MapImport<TImport>(this RouteGroupBuilder admin, string path, string name, string summary)
        where TImport : ICommand<ImportReport> =>
        admin
            .MapPut(
                path,
                async (TImport body, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(body, ct))
            )
            .WithName(name)
            .WithSummary($"{summary} Problems: associations.reference-stale.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict);
}
