using Kanoon.Clubs.Application.Commands.Clubs;
using Kanoon.Clubs.Application.Queries.Clubs;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Clubs.Endpoints;

/// <param name="Key">2 to 40 characters, kebab-case, Latin; can never be changed.</param>
/// <param name="Name">2 to 100 characters, in Persian.</param>
/// <param name="Description">At most 1,000 characters.</param>
/// <param name="Order">The place in lists, 0 to 1,000.</param>
internal sealed record FoundClubBody(string Key, string Name, int Order, string? Description = null);

/// <inheritdoc cref="FoundClubBody"/>
internal sealed record DescribeClubBody(string Name, int Order, string? Description = null);

/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record CloseClubBody(string Reason);

internal sealed record ClubFounded(Guid Id);

internal static class ClubEndpoints
{
    public static void MapClubs(this IEndpointRouteBuilder routes)
    {
        var clubs = routes.MapGroup("/clubs").WithTags("Clubs").Allow(AccessPolicy.Public);

        clubs
            .MapGet(
                "/",
                async (bool? active, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new ListClubs(active), ct))
            )
            .WithName("ListClubs")
            .WithSummary("The clubs in the Office's order; ?active=true leaves out those that are closed.");

        clubs
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetClub(id), ct);
                    return http.WithETag(found.Club, found.Version);
                }
            )
            .WithName("GetClub")
            .WithSummary("One club, with its ETag.")
            .Produces<ClubView>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound);

        var admin = routes.MapGroup("/admin/clubs").WithTags("Clubs").Allow(AccessPolicy.Management);

        admin
            .MapPost(
                "/",
                async (FoundClubBody body, ISender sender, CancellationToken ct) =>
                {
                    var id = await sender.Send(new FoundClub(body.Key, body.Name, body.Description, body.Order), ct);
                    return TypedResults.Created($"/api/v1/clubs/{id}", new ClubFounded(id));
                }
            )
            .CreatesOne()
            .WithName("FoundClub")
            .WithSummary("Founds a club. Problems: clubs.key-taken.")
            .ProducesValidationProblem();

        admin
            .MapPut(
                "/{id:guid}",
                async (Guid id, DescribeClubBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DescribeClub(id, body.Name, body.Description, body.Order), ct);
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("DescribeClub")
            .WithSummary("Changes a club's name, description and place in lists.")
            .ProducesValidationProblem();

        admin
            .MapPost(
                "/{id:guid}/close",
                async (Guid id, CloseClubBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new CloseClub(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("CloseClub")
            .WithSummary("Closes a club to new associations; those in it stay. Problems: clubs.club-closed.")
            .ProducesValidationProblem();

        admin
            .MapPost(
                "/{id:guid}/reopen",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ReopenClub(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("ReopenClub")
            .WithSummary("Opens a closed club again. Problems: clubs.club-open.");
    }
}
