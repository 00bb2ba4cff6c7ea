using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Jobs;

internal static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        var jobs = routes.MapGroup("/admin/jobs").WithTags("Jobs").Allow(AccessPolicy.Management);

        jobs.MapGet(
                "/",
                async (ISender sender, CancellationToken ct) => TypedResults.Ok(await sender.Send(new ListJobs(), ct))
            )
            .WithName("ListJobs")
            .WithSummary("The scheduled jobs with their last run.");

        jobs.MapGet(
                "/{name}/runs",
                async (
                    string name,
                    int? limit,
                    string? after,
                    HttpContext http,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    await http.List(
                        limit,
                        after,
                        (size, cursor) => sender.Send(new ListJobRuns(name, size, cursor), ct)
                    )
            )
            .ProducesList<JobRunView>()
            .WithName("ListJobRuns")
            .WithSummary("The runs of one job, newest first.")
            .ProducesProblem(StatusCodes.Status404NotFound);

        jobs.MapPost(
                "/{name}/run",
                async (string name, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new TriggerJob(name), ct);
                    return TypedResults.Accepted($"/api/v1/admin/jobs/{name}/runs");
                }
            )
            .WithName("TriggerJob")
            .WithSummary("Runs a job now, besides its schedule. Every job may be run any number of times.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }
}
