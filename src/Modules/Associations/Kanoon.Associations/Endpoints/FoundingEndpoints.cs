using Kanoon.Associations.Application.Commands.Founding;
using Kanoon.Associations.Application.Queries.Founding;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>The applicant's side of founding an association.</summary>
internal static class FoundingEndpoints
{
    private const long LargestUpload = 11 * 1024 * 1024;

    public static void MapFounding(this IEndpointRouteBuilder routes)
    {
        var applications = routes.MapGroup("/founding-applications").WithTags("Founding").Allow(AccessPolicy.SignedIn);

        applications
            .MapPost(
                "/",
                async (ApplicationFields body, ISender sender, CancellationToken ct) =>
                {
                    var id = await sender.Send(new StartFoundingApplication(body), ct);
                    return TypedResults.Created($"/api/v1/founding-applications/{id}", new Created(id));
                }
            )
            .WithName("StartFoundingApplication")
            .WithSummary("Starts a draft of a founding application.")
            .CreatesOne()
            .ProducesValidationProblem();

        applications
            .MapGet(
                "/mine",
                async (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(
                        limit,
                        after,
                        (size, cursor) => sender.Send(new ListMyFoundingApplications(size, cursor), ct)
                    )
            )
            .ProducesList<MyApplication>()
            .WithName("ListMyFoundingApplications")
            .WithSummary("The caller's own applications, newest first.");

        applications
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetFoundingApplication(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetFoundingApplication")
            .WithSummary("One application, for its applicant or the Office.")
            .Produces<FoundingApplicationView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        applications
            .MapPut(
                "/{id:guid}",
                async (Guid id, ApplicationFields body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new EditFoundingApplication(id, body), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("EditFoundingApplication")
            .WithSummary("Edits a draft, or what a correction request names.")
            .ChangesOne()
            .ProducesValidationProblem();

        applications
            .MapPost(
                "/{id:guid}/founders",
                async (Guid id, FounderBody body, ISender sender, CancellationToken ct) =>
                {
                    var founderId = await sender.Send(
                        new AddFounder(id, body.FullName, body.NationalCode, body.Mobile, body.BirthDate),
                        ct
                    );
                    return TypedResults.Created($"/api/v1/founding-applications/{id}", new Created(founderId));
                }
            )
            .WithName("AddFounder")
            .WithSummary("Lists a founder, who must then consent.")
            .CreatesOne()
            .ProducesValidationProblem();

        applications
            .MapDelete(
                "/{id:guid}/founders/{founderId:guid}",
                async (Guid id, Guid founderId, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RemoveFounder(id, founderId), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RemoveFounder")
            .WithSummary("Takes a founder off the list.")
            .ChangesOne();

        applications
            .MapPost(
                "/{id:guid}/founders/{founderId:guid}/ask-consent",
                async (Guid id, Guid founderId, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new AskFounderConsent(id, founderId), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("AskFounderConsent")
            .WithSummary("Sends the founder a one-time code; at most every two minutes.")
            .ChangesOne();

        applications
            .MapDelete(
                "/{id:guid}/documents/{documentId:guid}",
                async (Guid id, Guid documentId, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DetachDocument(id, documentId), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("DetachDocument")
            .WithSummary("Takes a document out.")
            .ChangesOne();

        applications
            .MapPost(
                "/{id:guid}/submit",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new SubmitFoundingApplication(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("SubmitFoundingApplication")
            .WithSummary("Hands a draft in, or answers a correction request.")
            .ChangesOne();

        applications
            .MapPost(
                "/{id:guid}/withdraw",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new WithdrawFoundingApplication(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("WithdrawFoundingApplication")
            .WithSummary("Withdraws an application before it is decided.")
            .ChangesOne();

        applications
            .MapPost(
                "/{id:guid}/appeal",
                async (Guid id, AppealBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new LodgeFoundingAppeal(id, body.Grounds), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("LodgeFoundingAppeal")
            .WithSummary("Objects to a rejection.")
            .ChangesOne();

        applications
            .MapPost("/{id:guid}/documents", Attach)
            .WithName("AttachDocument")
            .WithSummary("Attaches a PDF, PNG or JPEG of at most 10 MB.")
            .CreatesOne()
            .Produces<Created>(StatusCodes.Status201Created)
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload))
            .ProducesValidationProblem();

        applications
            .MapGet("/{id:guid}/documents/{documentId:guid}", Download)
            .WithName("GetDocument")
            .WithSummary("A document's content, always as a download.")
            .ProducesFile("application/pdf", "image/jpeg", "image/png")
            .ProducesProblem(StatusCodes.Status404NotFound);

        routes
            .MapPost(
                "/founder-consents",
                async (ConsentBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new GiveFounderConsent(body.TrackingCode, body.NationalCode, body.Code), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithTags("Founding")
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .WithName("GiveFounderConsent")
            .WithSummary("A founder consents with the code that came to their phone; five tries a code.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Attach(
        Guid id,
        [FromForm] Choice<DocumentKind> kind,
        [FromForm(Name = "title")] string title,
        IFormFile file,
        ISender sender,
        CancellationToken ct
    )
    {
        await using var content = file.OpenReadStream();
        var documentId = await sender.Send(new AttachDocument(id, kind.Value, title, content), ct);
        return TypedResults.Created(
            $"/api/v1/founding-applications/{id}/documents/{documentId}",
            new Created(documentId)
        );
    }

    private static async Task<IResult> Download(Guid id, Guid documentId, ISender sender, CancellationToken ct)
    {
        var document = await sender.Send(new GetDocument(id, documentId), ct);
        return TypedResults.Stream(document.Content, document.ContentType, document.FileName);
    }
}
