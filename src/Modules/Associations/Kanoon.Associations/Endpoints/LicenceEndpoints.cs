using Kanoon.Associations.Application.Commands.Licences;
using Kanoon.Associations.Application.Commands.Renewals;
using Kanoon.Associations.Application.Commands.Variations;
using Kanoon.Associations.Application.Queries.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>Licences: what anybody may check, what an association does, and the Office's supervision.</summary>
internal static class LicenceEndpoints
{
    public static void MapLicences(this IEndpointRouteBuilder routes)
    {
        var licences = routes.MapGroup("/licences").WithTags("Licences");

        licences
            .MapGet(
                "/{number}",
                async (string number, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetLicence(number), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetLicence")
            .WithSummary("A licence as anybody may check it, by its number.")
            .Allow(AccessPolicy.Public)
            .Produces<LicenceView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        licences
            .MapGet(
                "/{id:guid}/file",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetLicenceFile(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetLicenceFile")
            .AllowClients(ClientScopes.OfficeRead)
            .WithSummary("The whole file of a licence, for the association's leaders and the Office.")
            .Allow(AccessPolicy.SignedIn)
            .Produces<LicenceFile>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        licences
            .MapGet(
                "/{id:guid}/certificates/{version:int}/paper",
                async (Guid id, int version, ISender sender, CancellationToken ct) =>
                    TypedResults.File(
                        await sender.Send(new GetCertificatePaper(id, version), ct),
                        "application/pdf",
                        "licence.pdf"
                    )
            )
            .WithName("GetCertificatePaper")
            .WithSummary("A version of the certificate as PDF; one that was replaced is marked so.")
            .Allow(AccessPolicy.SignedIn)
            .ProducesFile("application/pdf")
            .ProducesProblem(StatusCodes.Status404NotFound);

        licences
            .MapGet(
                "/{id:guid}/renewals",
                (Guid id, int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    http.List(limit, after, (count, next) => sender.Send(new ListRenewals(id, count, next), ct))
            )
            .WithName("ListRenewals")
            .AllowClients(ClientScopes.OfficeRead)
            .WithSummary("The renewals of a licence, the latest first, for the association's leaders and the Office.")
            .Allow(AccessPolicy.SignedIn)
            .ProducesList<RenewalRow>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        licences
            .MapGet(
                "/{id:guid}/variations",
                (Guid id, int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    http.List(limit, after, (count, next) => sender.Send(new ListVariations(id, count, next), ct))
            )
            .WithName("ListVariations")
            .AllowClients(ClientScopes.OfficeRead)
            .WithSummary("The variations of a licence, the latest first, for the association's leaders and the Office.")
            .Allow(AccessPolicy.SignedIn)
            .ProducesList<VariationRow>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        licences
            .MapPost(
                "/{id:guid}/reply-to-notice",
                async (Guid id, ReplyBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ReplyToNotice(id, body.Reply), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ReplyToNotice")
            .WithSummary("The association's reply to a notice of consideration.")
            .ChangesOne()
            .Allow(AccessPolicy.SignedIn);

        licences
            .MapPost(
                "/{id:guid}/surrender",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new SurrenderLicence(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("SurrenderLicence")
            .WithSummary("The association gives its licence up.")
            .ChangesOne()
            .Allow(AccessPolicy.SignedIn);

        licences
            .MapPost(
                "/{id:guid}/appeal",
                async (Guid id, AppealBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new LodgeLicenceAppeal(id, body.Grounds), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("LodgeLicenceAppeal")
            .WithSummary("Objects to the last sanction.")
            .ChangesOne()
            .Allow(AccessPolicy.SignedIn);

        licences
            .MapPost(
                "/{id:guid}/renewals",
                async (Guid id, RenewalBody body, ISender sender, CancellationToken ct) =>
                {
                    var renewalId = await sender.Send(new StartRenewal(id, body.Statement), ct);
                    return TypedResults.Created($"/api/v1/renewals/{renewalId}", new Created(renewalId));
                }
            )
            .WithName("StartRenewal")
            .WithSummary("Starts the renewal for the next term.")
            .CreatesOne()
            .Allow(AccessPolicy.SignedIn)
            .ProducesValidationProblem();

        licences
            .MapPost(
                "/{id:guid}/variations",
                async (Guid id, VariationBody body, ISender sender, CancellationToken ct) =>
                {
                    var variationId = await sender.Send(
                        new RequestVariation(
                            id,
                            body.Name,
                            body.DistrictCode,
                            body.NeighbourhoodCode,
                            body.Address,
                            body.PostalCode,
                            body.Goals,
                            body.Purpose,
                            body.Grounds
                        ),
                        ct
                    );
                    return TypedResults.Created($"/api/v1/variations/{variationId}", new Created(variationId));
                }
            )
            .WithName("RequestVariation")
            .WithSummary("Asks for another name, address or goals on the licence.")
            .CreatesOne()
            .Allow(AccessPolicy.SignedIn)
            .ProducesValidationProblem();

        MapSupervision(routes.MapGroup("/admin/licences").WithTags("Supervision").Allow(AccessPolicy.Office));
    }

    private static void MapSupervision(RouteGroupBuilder supervision)
    {
        supervision
            .MapPost(
                "/{id:guid}/give-notice",
                async (Guid id, NoticeBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new GiveNotice(id, body.Facts), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("GiveNotice")
            .WithSummary("Tells the association of facts that may lead to a sanction, and hears it.")
            .ChangesOne();

        supervision
            .MapPost(
                "/{id:guid}/dismiss-notice",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DismissNotice(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("DismissNotice")
            .WithSummary("Closes a notice without a sanction.")
            .ChangesOne();

        supervision
            .MapPost(
                "/{id:guid}/suspend",
                async (Guid id, SuspensionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new SuspendLicence(id, body.Until, body.Condition, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("SuspendLicence")
            .WithSummary("Suspends until a day or a condition, after the association was heard.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        supervision
            .MapPost(
                "/{id:guid}/reinstate",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ReinstateLicence(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ReinstateLicence")
            .WithSummary("Ends a suspension.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        supervision
            .MapPost(
                "/{id:guid}/revoke",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RevokeLicence(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RevokeLicence")
            .WithSummary("Revokes for good, after the association was heard.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        supervision
            .MapPost(
                "/{id:guid}/close",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new CloseLicence(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("CloseLicence")
            .WithSummary("Closes the association down, after it was heard.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        supervision
            .MapPost(
                "/{id:guid}/decide-appeal",
                async (Guid id, AppealDecisionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DecideLicenceAppeal(id, body.Outcome, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("DecideLicenceAppeal")
            .WithSummary("Judges an objection to a sanction; not by whoever decided first.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        supervision
            .MapPost(
                "/{id:guid}/conditions/{conditionId:guid}/meet",
                async (Guid id, Guid conditionId, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new MeetCondition(id, conditionId), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("MeetCondition")
            .WithSummary("Says that a condition of the approval is met.")
            .ChangesOne();
    }
}
