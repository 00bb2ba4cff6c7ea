using Kanoon.Associations.Application.Commands.Cards;
using Kanoon.Associations.Application.Queries.Cards;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Documents;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>Membership cards, from the wish for one until they are void.</summary>
internal static class CardEndpoints
{
    public static void MapCards(this IEndpointRouteBuilder routes)
    {
        routes.MapReading();

        routes
            .MapPost(
                "/members/{id:guid}/cards",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    var card = await sender.Send(new RequestCard(id), ct);
                    return TypedResults.Created($"/api/v1/cards/{card}", new Created(card));
                }
            )
            .WithTags("Cards")
            .Allow(AccessPolicy.SignedIn)
            .WithName("RequestCard")
            .WithSummary(
                "The member asks for a card; where the secretary asks, it is approved at once. Problems: associations.card-held."
            )
            .CreatesOne()
            .ProducesProblem(StatusCodes.Status404NotFound);

        var cards = routes.MapGroup("/cards/{id:guid}").WithTags("Cards").Allow(AccessPolicy.SignedIn);

        cards
            .MapPost(
                "/approve",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ApproveCard(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ApproveCard")
            .WithSummary("The secretary approves the wish for a card.")
            .ChangesOne();

        cards
            .MapPost(
                "/issue",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new IssueCard(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("IssueCard")
            .WithSummary("Gives an approved card its serial; the member's earlier cards are void from then on.")
            .ChangesOne();

        cards
            .MapPost(
                "/report-lost",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ReportCardLost(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ReportCardLost")
            .WithSummary("Lost or stolen: the serial is void at once and for good.")
            .ChangesOne();

        cards
            .MapPost(
                "/appeal",
                async (Guid id, AppealBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new LodgeCardAppeal(id, body.Grounds), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("LodgeCardAppeal")
            .WithSummary("Objects to a refusal, suspension or revocation, to the Office.")
            .ChangesOne()
            .ProducesValidationProblem();

        cards.MapSupervision();
    }

    private static void MapSupervision(this RouteGroupBuilder cards)
    {
        cards
            .MapPost(
                "/refuse",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RefuseCard(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RefuseCard")
            .WithSummary("The secretary refuses a card, with a reason; the member may object.")
            .ChangesOne()
            .ProducesValidationProblem();

        cards
            .MapPost(
                "/suspend",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new SuspendCard(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("SuspendCard")
            .WithSummary("The secretary or the Office suspends a card, with a reason; the member may object.")
            .ChangesOne()
            .ProducesValidationProblem();

        cards
            .MapPost(
                "/resume",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ResumeCard(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ResumeCard")
            .WithSummary("A suspended card counts again.")
            .ChangesOne()
            .ProducesValidationProblem();

        cards
            .MapPost(
                "/revoke",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RevokeCard(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RevokeCard")
            .WithSummary("The secretary or the Office revokes a card for good, with a reason; the member may object.")
            .ChangesOne()
            .ProducesValidationProblem();
    }

    private static void MapReading(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/associations/{id:guid}/cards",
                async (
                    Guid id,
                    Choice<CardStage>? stage,
                    Guid? member,
                    int? limit,
                    string? after,
                    HttpContext http,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    await http.List(
                        limit,
                        after,
                        (size, cursor) => sender.Send(new ListCards(id, stage?.Value, member, size, cursor), ct)
                    )
            )
            .WithTags("Cards")
            .Allow(AccessPolicy.SignedIn)
            .AllowClients(ClientScopes.OfficeRead)
            .WithName("ListCards")
            .WithSummary("An association's cards, those that changed last first; for its leaders and the Office.")
            .ProducesList<CardRow>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        routes
            .MapGet(
                "/members/{id:guid}/cards",
                async (Guid id, int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(
                        limit,
                        after,
                        (size, cursor) => sender.Send(new ListMemberCards(id, size, cursor), ct)
                    )
            )
            .WithTags("Cards")
            .Allow(AccessPolicy.SignedIn)
            .WithName("ListMemberCards")
            .WithSummary(
                "Every card of a membership, also what was refused; for the member, their guardian, leaders and the Office."
            )
            .ProducesList<CardRow>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        routes
            .MapGet(
                "/cards/mine",
                async (ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new ListMyCards(), ct))
            )
            .WithTags("Cards")
            .Allow(AccessPolicy.SignedIn)
            .WithName("ListMyCards")
            .WithSummary("The caller's cards with what their QR codes hold, sealed now: for showing on a phone.");

        var cards = routes.MapGroup("/cards/{id:guid}").WithTags("Cards").Allow(AccessPolicy.SignedIn);

        cards
            .MapGet(
                "/",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetCard(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetCard")
            .WithSummary("One card, for its holder, the association's leaders and the Office.")
            .Produces<CardView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        cards
            .MapGet(
                "/paper",
                async (Guid id, Choice<CardLayout>? layout, ISender sender, CancellationToken ct) =>
                    TypedResults.File(
                        await sender.Send(new GetCardPaper(id, layout?.Value ?? CardLayout.OneToAPage), ct),
                        "application/pdf",
                        "card.pdf"
                    )
            )
            .WithName("GetCardPaper")
            .WithSummary(
                "The card as PDF, both sides, of its own size or on A4. Problems: associations.card-not-printable."
            )
            .ProducesFile("application/pdf")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

        routes
            .MapPost(
                "/admin/cards/{id:guid}/decide-appeal",
                async (Guid id, AppealDecisionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DecideCardAppeal(id, body.Outcome, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithTags("Cards")
            .Allow(AccessPolicy.Office)
            .WithName("DecideCardAppeal")
            .WithSummary("Judges an objection to a decision about a card.")
            .ChangesOne()
            .ProducesValidationProblem();
    }
}
