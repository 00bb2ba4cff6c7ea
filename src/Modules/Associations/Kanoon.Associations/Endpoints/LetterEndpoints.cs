using Kanoon.Associations.Application.Commands.Letters;
using Kanoon.Associations.Application.Queries.Letters;
using Kanoon.Associations.Domain.Letters;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>Letters: what an association reads, and the Office's desk and register.</summary>
internal static class LetterEndpoints
{
    public static void MapLetters(this IEndpointRouteBuilder routes)
    {
        routes.MapReading();

        routes
            .MapPost(
                "/admin/associations/{id:guid}/letters",
                async (Guid id, LetterFields body, ISender sender, CancellationToken ct) =>
                {
                    var letter = await sender.Send(new DraftLetter(id, body), ct);
                    return TypedResults.Created($"/api/v1/letters/{letter}", new Created(letter));
                }
            )
            .WithTags("Letters")
            .Allow(AccessPolicy.Office)
            .WithName("DraftLetter")
            .WithSummary("Begins a letter to an association or about it.")
            .CreatesOne()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);

        var letters = routes.MapGroup("/admin/letters").WithTags("Letters").Allow(AccessPolicy.Office);

        letters
            .MapGet(
                "/",
                async (
                    Choice<LetterState>? state,
                    Guid? association,
                    string? number,
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
                            sender.Send(new SearchLetters(state?.Value, association, number, size, cursor), ct)
                    )
            )
            .AllowClients(ClientScopes.OfficeRead)
            .WithName("SearchLetters")
            .WithSummary(
                "The register of letters, drafts too, by state, association or number; what changed last first."
            )
            .ProducesList<LetterRow>();

        letters.MapDesk();
    }

    private static void MapDesk(this RouteGroupBuilder letters)
    {
        letters
            .MapPut(
                "/{id:guid}",
                async (Guid id, LetterFields body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new EditLetter(id, body), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("EditLetter")
            .WithSummary("Writes a draft anew. Problems: associations.letter-not-a-draft.")
            .ChangesOne()
            .ProducesValidationProblem();

        letters
            .MapDelete(
                "/{id:guid}",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DiscardLetter(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("DiscardLetter")
            .WithSummary("Throws a draft away. Problems: associations.letter-not-a-draft.")
            .ChangesOne();

        letters
            .MapPost(
                "/{id:guid}/issue",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new IssueLetter(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("IssueLetter")
            .WithSummary(
                "Signs a draft: it gets the next number of the year, its serial and its date. Problems: associations.letter-not-a-draft."
            )
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        letters
            .MapPost(
                "/{id:guid}/withdraw",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new WithdrawLetter(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("WithdrawLetter")
            .WithSummary("Takes an issued letter back, with a reason. Problems: associations.letter-not-issued.")
            .ChangesOne()
            .Allow(AccessPolicy.Management)
            .ProducesValidationProblem();
    }

    private static void MapReading(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/associations/{id:guid}/letters",
                (Guid id, int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    http.List(limit, after, (size, cursor) => sender.Send(new ListLetters(id, size, cursor), ct))
            )
            .WithTags("Letters")
            .Allow(AccessPolicy.SignedIn)
            .AllowClients(ClientScopes.OfficeRead)
            .WithName("ListLetters")
            .WithSummary(
                "The Office's letters to an association, the latest first; for its leaders, its council and the Office."
            )
            .ProducesList<LetterRow>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        var letters = routes.MapGroup("/letters/{id:guid}").WithTags("Letters").Allow(AccessPolicy.SignedIn);

        letters
            .MapGet(
                "/",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetLetter(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetLetter")
            .WithSummary("One letter, for the Office and, once it is issued, the association's leaders and council.")
            .Produces<LetterView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        letters
            .MapGet(
                "/paper",
                async (Guid id, ISender sender, CancellationToken ct) =>
                    TypedResults.File(await sender.Send(new GetLetterPaper(id), ct), "application/pdf", "letter.pdf")
            )
            .WithName("GetLetterPaper")
            .WithSummary("An issued letter as PDF. Problems: associations.letter-not-printable.")
            .ProducesFile("application/pdf")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }
}
