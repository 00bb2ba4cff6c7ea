using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Auditing;

internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        var audit = routes.MapGroup("/admin/audit").WithTags("Audit").Allow(AccessPolicy.Management);

        audit
            .MapGet(
                "/",
                async (
                    string? module,
                    Guid? actor,
                    Guid? subject,
                    string? subjectType,
                    string? operation,
                    DateTimeOffset? from,
                    DateTimeOffset? until,
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
                                new SearchAudit(
                                    module,
                                    actor,
                                    subject,
                                    subjectType,
                                    operation,
                                    from?.UtcDateTime,
                                    until?.UtcDateTime,
                                    size,
                                    cursor
                                ),
                                ct
                            )
                    )
            )
            .ProducesList<AuditRow>()
            .WithName("SearchAudit")
            .AllowClients(ClientScopes.AuditRead)
            .WithSummary("Who changed what, when, from where and why, newest first.");

        audit
            .MapGet(
                "/verification",
                async (ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new VerifyAudit(), ct))
            )
            .WithName("VerifyAudit")
            .AllowClients(ClientScopes.AuditRead)
            .WithSummary("Computes the audit's chains anew and names the first row of each that was tampered with.");
    }
}
