using Kanoon.Associations.Application.Commands.Cards;
using Kanoon.Associations.Application.Queries.Cards;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <param name="ForAll">Also for members who have no card, not only for those whose card is approved.</param>
/// <param name="OnSheets">Ten to an A4 sheet instead of pages of the card's own size.</param>
internal sealed record CardBatchBody(bool ForAll, bool OnSheets);

/// <summary>Many cards at once, issued and printed by a job.</summary>
internal static class CardBatchEndpoints
{
    public static void MapCardBatches(this IEndpointRouteBuilder routes)
    {
        var ofAssociation = routes
            .MapGroup("/associations/{id:guid}/card-batches")
            .WithTags("Cards")
            .Allow(AccessPolicy.SignedIn);

        ofAssociation
            .MapPost(
                "/",
                async (Guid id, CardBatchBody body, ISender sender, CancellationToken ct) =>
                {
                    var batch = await sender.Send(new RequestCardBatch(id, body.ForAll, body.OnSheets), ct);
                    return TypedResults.Created($"/api/v1/card-batches/{batch}", new Created(batch));
                }
            )
            .WithName("RequestCardBatch")
            .WithSummary("Has all approved cards issued and printed. Problems: associations.card-batch-under-way.")
            .CreatesOne()
            .ProducesProblem(StatusCodes.Status404NotFound);

        ofAssociation
            .MapGet(
                "/",
                async (Guid id, int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(limit, after, (size, next) => sender.Send(new ListCardBatches(id, size, next), ct))
            )
            .WithName("ListCardBatches")
            .WithSummary("The association's batches, the latest first.")
            .ProducesList<CardBatchView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        var batches = routes.MapGroup("/card-batches/{id:guid}").WithTags("Cards").Allow(AccessPolicy.SignedIn);

        batches
            .MapGet(
                "/",
                async (Guid id, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new GetCardBatch(id), ct))
            )
            .WithName("GetCardBatch")
            .WithSummary("How far a batch has come.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        batches
            .MapGet("/paper", Download)
            .WithName("GetBatchPaper")
            .WithSummary("The cards of a finished batch as PDF, for seven days.")
            .ProducesFile("application/pdf")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Download(Guid id, ISender sender, CancellationToken ct)
    {
        var paper = await sender.Send(new GetBatchPaper(id), ct);
        return TypedResults.Stream(paper.Content, paper.ContentType, paper.FileName);
    }
}
