using Kanoon.Clubs.Application.Commands.Officers;
using Kanoon.Clubs.Application.Queries.Officers;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Clubs.Endpoints;

/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record OfficerBody(string Reason);

/// <summary>Who looks after a club; their role follows.</summary>
internal static class ClubOfficerEndpoints
{
    public static void MapClubOfficers(this IEndpointRouteBuilder routes)
    {
        var officers = routes
            .MapGroup("/admin/clubs/{id:guid}/officers")
            .WithTags("Clubs")
            .Allow(AccessPolicy.Management);

        officers
            .MapGet(
                "/",
                (Guid id, int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    http.List(limit, after, (count, next) => sender.Send(new ListClubOfficers(id, count, next), ct))
            )
            .WithName("ListClubOfficers")
            .WithSummary("Who is, or was, an officer of the club, the latest first.")
            .ProducesList<OfficerView>();

        officers
            .MapPut(
                "/{userId:guid}",
                async (Guid id, Guid userId, OfficerBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new AssignClubOfficer(id, userId, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("AssignClubOfficer")
            .WithSummary("Makes an account an officer of the club. Problems: clubs.officer-already.")
            .ProducesValidationProblem();

        officers
            .MapDelete(
                "/{userId:guid}",
                async (Guid id, Guid userId, [FromBody] OfficerBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RelieveClubOfficer(id, userId, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("RelieveClubOfficer")
            .WithSummary("Ends somebody's time as an officer of the club.")
            .ProducesValidationProblem();
    }
}
