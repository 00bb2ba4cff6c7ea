using Kanoon.Associations.Application.Commands.Examination;
using Kanoon.Associations.Application.Queries.Worklist;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>The Office's side of founding an association.</summary>
internal static class ExaminationEndpoints
{
    public static void MapExamination(this IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("/admin/founding-applications").WithTags("Examination").Allow(AccessPolicy.Office);

        files
            .MapPost(
                "/{id:guid}/begin-screening",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new BeginScreening(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("BeginScreening")
            .WithSummary("Takes a submitted application up.")
            .ChangesOne();

        files
            .MapPut(
                "/{id:guid}/checklist/{item}",
                async (Guid id, Choice<ChecklistItem> item, ChecklistBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new JudgeChecklistItem(id, item.Value, body.Passed, body.Note), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("JudgeChecklistItem")
            .WithSummary("Passes or fails an item of the checklist; a failed one needs a note.")
            .ChangesOne();

        files
            .MapPost(
                "/{id:guid}/request-corrections",
                async (Guid id, CorrectionsBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RequestCorrections(id, body.Items), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RequestCorrections")
            .WithSummary("Sends the application back with named items and a deadline.")
            .ChangesOne();

        files
            .MapPost(
                "/{id:guid}/plan-visit",
                async (Guid id, VisitPlanBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new PlanFieldVisit(id, body.PlannedFor), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("PlanFieldVisit")
            .WithSummary("Plans a visit to the place.")
            .ChangesOne();

        files
            .MapPost(
                "/{id:guid}/report-visit",
                async (Guid id, VisitReportBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ReportFieldVisit(id, body.VisitedOn, body.Report, body.Recommended), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ReportFieldVisit")
            .WithSummary("Reports the visit and refers the application to the committee.")
            .ChangesOne();

        files
            .MapPost(
                "/{id:guid}/refer-to-committee",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ReferToCommittee(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ReferToCommittee")
            .WithSummary("Refers an application with a complete checklist to the committee.")
            .ChangesOne();

        files
            .MapPost(
                "/{id:guid}/reject",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RejectFoundingApplication(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RejectFoundingApplication")
            .WithSummary("Rejects, with a reason that the applicant may object to.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        files
            .MapPost(
                "/{id:guid}/decide-appeal",
                async (Guid id, AppealDecisionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DecideFoundingAppeal(id, body.Outcome, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("DecideFoundingAppeal")
            .WithSummary("Judges an objection; not by whoever decided first.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        files
            .MapPost(
                "/{id:guid}/approve",
                async (Guid id, ApprovalBody body, ISender sender, CancellationToken ct) =>
                {
                    var associationId = await sender.Send(
                        new ApproveFoundingApplication(id, body.Reason, body.Conditions, body.StartsOn),
                        ct
                    );
                    return TypedResults.Created($"/api/v1/associations/{associationId}", new Created(associationId));
                }
            )
            .WithName("ApproveFoundingApplication")
            .WithSummary("Approves; founds the association and issues its licence in one transaction.")
            .ChangesOne()
            .Allow(AccessPolicy.Management);

        routes
            .MapGet(
                "/admin/worklist",
                async (
                    Choice<WorkKind>? kind,
                    Choice<FoundingState>? stage,
                    bool? overdue,
                    bool? mine,
                    bool? stopped,
                    Guid? club,
                    int? district,
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
                                new ListWorklist(
                                    kind?.Value,
                                    stage?.Value,
                                    overdue,
                                    mine == true,
                                    stopped,
                                    club,
                                    district,
                                    size,
                                    cursor
                                ),
                                ct
                            )
                    )
            )
            .ProducesList<WorkItem>()
            .WithTags("Examination")
            .Allow(OfficeAndClubs.Policy)
            .WithName("ListWorklist")
            .AllowClients(ClientScopes.OfficeRead)
            .WithSummary(
                "What waits for the Office, the nearest deadline first; with stopped, what waits for corrections. Officers of a club see its cases."
            );
    }
}
