using Kanoon.Associations.Application.Commands.Variations;
using Kanoon.Associations.Application.Queries.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>Variations of licences.</summary>
internal static class VariationEndpoints
{
    public static void MapVariations(this IEndpointRouteBuilder routes)
    {
        var variations = routes.MapGroup("/variations").WithTags("Variations").Allow(AccessPolicy.SignedIn);

        variations
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetVariation(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetVariation")
            .WithSummary("One variation, for the association's leaders and the Office.")
            .Produces<VariationView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        variations
            .MapPost(
                "/{id:guid}/withdraw",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new WithdrawVariation(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("WithdrawVariation")
            .WithSummary("Takes the wish back.")
            .ChangesOne();

        variations
            .MapPost(
                "/{id:guid}/appeal",
                async (Guid id, AppealBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new LodgeVariationAppeal(id, body.Grounds), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("LodgeVariationAppeal")
            .WithSummary("Objects to a refusal.")
            .ChangesOne();

        var reviews = routes.MapGroup("/admin/variations").WithTags("Variations").Allow(AccessPolicy.Management);

        reviews
            .MapPost(
                "/{id:guid}/grant",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new GrantVariation(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("GrantVariation")
            .WithSummary("Changes the association and makes a new certificate version.")
            .ChangesOne();

        reviews
            .MapPost(
                "/{id:guid}/refuse",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RefuseVariation(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RefuseVariation")
            .WithSummary("Refuses the change, with a reason.")
            .ChangesOne();

        reviews
            .MapPost(
                "/{id:guid}/decide-appeal",
                async (Guid id, AppealDecisionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DecideVariationAppeal(id, body.Outcome, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("DecideVariationAppeal")
            .WithSummary("Judges an objection to a refusal; not by whoever decided first.")
            .ChangesOne();
    }
}
