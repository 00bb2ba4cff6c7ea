using Kanoon.Associations.Application.Commands.People;
using Kanoon.Associations.Application.Queries.People;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>People, as the Office sees them.</summary>
internal static class PeopleOfficeEndpoints
{
    public static void MapPeopleOffice(this IEndpointRouteBuilder routes)
    {
        var people = routes.MapGroup("/admin/people").WithTags("People");

        people
            .MapPost(
                "/search",
                (
                    PeopleSearchBody body,
                    int? limit,
                    string? after,
                    HttpContext http,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    http.List(
                        limit,
                        after,
                        (count, next) => sender.Send(new SearchPeople(body.NationalCode, body.Mobile, count, next), ct)
                    )
            )
            .WithName("SearchPeople")
            .WithSummary("People by national code or mobile number, which stay out of addresses and so out of logs.")
            .Allow(AccessPolicy.Office)
            .ProducesList<PersonRow>();

        people
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetPerson(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetPerson")
            .WithSummary("One person, masked, with the papers that name them.")
            .Allow(AccessPolicy.Office)
            .Produces<PersonView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        people
            .MapPost(
                "/{id:guid}/reveal",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new RevealPerson(id, body.Reason), ct))
            )
            .WithName("RevealPerson")
            .WithSummary("One person in full; who read it, and why, is in the audit.")
            .Allow(AccessPolicy.Office)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem();

        people
            .MapPost(
                "/{id:guid}/correct",
                async (Guid id, PersonCorrectionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(
                        new CorrectPerson(
                            id,
                            body.FullName,
                            body.BirthDate,
                            body.Address,
                            body.PostalCode,
                            body.Mobile,
                            body.Reason
                        ),
                        ct
                    );
                    return TypedResults.NoContent();
                }
            )
            .WithName("CorrectPerson")
            .WithSummary("Puts a record right by its holder's papers; another mobile parts it from the account so far.")
            .Allow(AccessPolicy.Management)
            .ChangesOne()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesValidationProblem();

        people
            .MapPost(
                "/{id:guid}/check-identity",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new CheckIdentity(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("CheckIdentity")
            .WithSummary("Asks the registries about a person and keeps their answers.")
            .Allow(AccessPolicy.Office)
            .ChangesOne();

        people
            .MapPost(
                "/{id:guid}/merge",
                async (Guid id, MergeBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new MergePeople(id, body.Into, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("MergePeople")
            .WithSummary("Makes this record part of another one of the same person.")
            .Allow(AccessPolicy.Management)
            .ChangesOne()
            .ProducesValidationProblem();

        MapCorrections(routes.MapGroup("/admin/person-corrections").WithTags("People").Allow(AccessPolicy.Office));
    }

    private static void MapCorrections(RouteGroupBuilder corrections)
    {
        corrections
            .MapGet(
                "/",
                (
                    Choice<PersonCorrectionState>? state,
                    int? limit,
                    string? after,
                    HttpContext http,
                    ISender sender,
                    CancellationToken ct
                ) =>
                    http.List(
                        limit,
                        after,
                        (count, next) =>
                            sender.Send(
                                new ListPersonCorrections(state?.Value ?? PersonCorrectionState.Open, count, next),
                                ct
                            )
                    )
            )
            .WithName("ListPersonCorrections")
            .WithSummary("Wishes to have records corrected, the nearest deadline first; the open ones by default.")
            .ProducesList<PersonCorrectionView>();

        corrections
            .MapPost(
                "/{id:guid}/accept",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new AcceptPersonCorrection(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("AcceptPersonCorrection")
            .WithSummary("Puts the record right, as its holder wished.")
            .ChangesOne()
            .ProducesValidationProblem();

        corrections
            .MapPost(
                "/{id:guid}/refuse",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RefusePersonCorrection(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RefusePersonCorrection")
            .WithSummary("Leaves the record as it is, and says why.")
            .ChangesOne()
            .ProducesValidationProblem();
    }
}
