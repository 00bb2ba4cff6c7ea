using Kanoon.Associations.Application.Commands.Renewals;
using Kanoon.Associations.Application.Queries.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>Renewals of licences.</summary>
internal static class RenewalEndpoints
{
    public static void MapRenewals(this IEndpointRouteBuilder routes)
    {
        var renewals = routes.MapGroup("/renewals").WithTags("Renewals").Allow(AccessPolicy.SignedIn);

        renewals
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetRenewal(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetRenewal")
            .WithSummary("One renewal, for the association's leaders and the Office.")
            .Produces<RenewalView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        renewals
            .MapPut(
                "/{id:guid}",
                async (Guid id, RenewalBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new EditRenewal(id, body.Statement), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("EditRenewal")
            .WithSummary("Edits the statement of a draft, or after a correction request.")
            .ChangesOne();

        renewals
            .MapPost(
                "/{id:guid}/submit",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new SubmitRenewal(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("SubmitRenewal")
            .WithSummary("Hands the renewal in; granted at once where nothing stands in the way.")
            .ChangesOne();

        renewals
            .MapPost(
                "/{id:guid}/withdraw",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new WithdrawRenewal(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("WithdrawRenewal")
            .WithSummary("Takes the renewal back.")
            .ChangesOne();

        renewals
            .MapPost(
                "/{id:guid}/appeal",
                async (Guid id, AppealBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new LodgeRenewalAppeal(id, body.Grounds), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("LodgeRenewalAppeal")
            .WithSummary("Objects to a refusal.")
            .ChangesOne();

        var reviews = routes.MapGroup("/admin/renewals").WithTags("Renewals").Allow(AccessPolicy.Office);

        reviews
            .MapPost(
                "/{id:guid}/request-correction",
                async (Guid id, CorrectionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RequestRenewalCorrection(id, body.Note), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RequestRenewalCorrection")
            .WithSummary("Sends the renewal back with a note and a deadline.")
            .ChangesOne();

        reviews
            .MapPost(
                "/{id:guid}/grant",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new GrantRenewal(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("GrantRenewal")
            .WithSummary("Grants the next term.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        reviews
            .MapPost(
                "/{id:guid}/refuse",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RefuseRenewal(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RefuseRenewal")
            .WithSummary("Refuses, with a reason that the association may object to.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        reviews
            .MapPost(
                "/{id:guid}/decide-appeal",
                async (Guid id, AppealDecisionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DecideRenewalAppeal(id, body.Outcome, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("DecideRenewalAppeal")
            .WithSummary("Judges an objection to a refusal; not by whoever decided first.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);
    }
}
