using Kanoon.Associations.Application.Commands.People;
using Kanoon.Associations.Application.Queries.People;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>A person's own record.</summary>
internal static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        var mine = routes.MapGroup("/people/mine").WithTags("People").Allow(AccessPolicy.SignedIn);

        mine.MapPost(
                "/",
                async (ClaimBody body, ISender sender, CancellationToken ct) =>
                    TypedResults.Created(
                        "/api/v1/people/mine",
                        new Created(
                            await sender.Send(new ClaimRecord(body.NationalCode, body.FullName, body.BirthDate), ct)
                        )
                    )
            )
            .WithName("ClaimRecord")
            .WithSummary("Says who the caller is, by national code and the phone with which they signed in.")
            .CreatesOne()
            .LimitTries()
            .ProducesValidationProblem();

        mine.MapGet(
                "/",
                async (HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetMyRecord(), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetMyRecord")
            .WithSummary("The caller's own record, in full.")
            .Produces<FullPerson>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        mine.MapPost(
                "/corrections",
                async (PersonCorrectionBody body, ISender sender, CancellationToken ct) =>
                    TypedResults.Created(
                        "/api/v1/people/mine/corrections",
                        new Created(
                            await sender.Send(
                                new AskPersonCorrection(
                                    body.FullName,
                                    body.BirthDate,
                                    body.Address,
                                    body.PostalCode,
                                    body.Mobile,
                                    body.Reason
                                ),
                                ct
                            )
                        )
                    )
            )
            .WithName("AskPersonCorrection")
            .WithSummary("Asks the Office to correct the caller's own record.")
            .CreatesOne()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem();

        mine.MapGet(
                "/corrections",
                (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    http.List(limit, after, (count, next) => sender.Send(new ListMyCorrections(count, next), ct))
            )
            .WithName("ListMyCorrections")
            .WithSummary("What the caller asked to have corrected, newest first.")
            .ProducesList<PersonCorrectionView>();
    }
}
