using Kanoon.Associations.Application.Commands.Members;
using Kanoon.Associations.Application.Queries.Members;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>Who is a member of an association, from the wish to join until they leave.</summary>
internal static class MemberEndpoints
{
    public static void MapMembers(this IEndpointRouteBuilder routes)
    {
        routes.MapLists();

        var members = routes.MapGroup("/members").WithTags("Members").Allow(AccessPolicy.SignedIn);

        members
            .MapGet(
                "/{id:guid}",
                async (Guid id, HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var found = await sender.Send(new GetMember(id), ct);
                    return http.WithETag(found, found.Version);
                }
            )
            .WithName("GetMember")
            .WithSummary("One membership, for the member, their guardian, the association's leaders and the Office.")
            .Produces<MemberView>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        members
            .MapPost(
                "/{id:guid}/approve",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ApproveMember(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ApproveMember")
            .WithSummary(
                "The secretary accepts somebody. Problems: associations.member-not-now, associations.guardian-needed, associations.licence-not-live."
            )
            .ChangesOne();

        members
            .MapPost(
                "/{id:guid}/refuse",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RefuseMember(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RefuseMember")
            .WithSummary("The secretary does not accept somebody, with a reason; they may object.")
            .ChangesOne()
            .ProducesValidationProblem();

        members
            .MapPost(
                "/{id:guid}/remove",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RemoveMember(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RemoveMember")
            .WithSummary("The association removes a member, with a reason; they may object.")
            .ChangesOne()
            .ProducesValidationProblem();

        members
            .MapPost(
                "/{id:guid}/leave",
                async (Guid id, LeaveBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new LeaveAssociation(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("LeaveAssociation")
            .WithSummary("The member leaves, or takes back the wish to join.")
            .ChangesOne()
            .ProducesValidationProblem();

        members
            .MapPost(
                "/{id:guid}/transfers",
                async (Guid id, TransferBody body, ISender sender, CancellationToken ct) =>
                {
                    var wish = await sender.Send(new TransferMembership(id, body.To), ct);
                    return TypedResults.Created($"/api/v1/members/{wish}", new Created(wish));
                }
            )
            .WithName("TransferMembership")
            .WithSummary("Asks to go on in another association; the membership here ends when its secretary accepts.")
            .CreatesOne()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);

        members
            .MapPost(
                "/{id:guid}/appeal",
                async (Guid id, AppealBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new LodgeMemberAppeal(id, body.Grounds), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("LodgeMemberAppeal")
            .WithSummary("Objects to a refusal or removal, to the Office.")
            .ChangesOne()
            .ProducesValidationProblem();

        routes
            .MapPost(
                "/admin/members/{id:guid}/decide-appeal",
                async (Guid id, AppealDecisionBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DecideMemberAppeal(id, body.Outcome, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithTags("Members")
            .Allow(AccessPolicy.Office)
            .WithName("DecideMemberAppeal")
            .WithSummary("Judges an objection to a refusal or removal.")
            .ChangesOne()
            .ProducesValidationProblem();
    }

    private static void MapLists(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/members/mine",
                async (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(
                        limit,
                        after,
                        (size, cursor) => sender.Send(new ListMyMemberships(size, cursor), ct)
                    )
            )
            .WithTags("Members")
            .Allow(AccessPolicy.SignedIn)
            .WithName("ListMyMemberships")
            .WithSummary("The caller's memberships, and those of minors for whom they answer.")
            .ProducesList<MyMembership>();

        var members = routes
            .MapGroup("/associations/{id:guid}/members")
            .WithTags("Members")
            .Allow(AccessPolicy.SignedIn);

        members
            .MapGet(
                "/",
                async (
                    Guid id,
                    string? q,
                    Choice<MemberState>? state,
                    Choice<MemberDuty>? duty,
                    string? sort,
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
                                new ListMembers(id, q, state?.Value, duty?.Value, sort ?? "name", size, cursor),
                                ct
                            )
                    )
            )
            .AllowClients(ClientScopes.OfficeRead)
            .WithName("ListMembers")
            .WithSummary("An association's members, for its leaders and the Office; numbers are masked.")
            .ProducesList<MemberRow>()
            .SortsBy(ListMembersValidator.Sorts)
            .ProducesProblem(StatusCodes.Status404NotFound);

        members
            .MapPost(
                "/",
                async (Guid id, EnterMemberBody body, ISender sender, CancellationToken ct) =>
                {
                    var member = await sender.Send(
                        new EnterMember(
                            id,
                            body.FullName,
                            body.NationalCode,
                            body.Mobile,
                            body.BirthDate,
                            body.Consents,
                            body.Guardian,
                            body.GuardianSigned
                        ),
                        ct
                    );
                    return TypedResults.Created($"/api/v1/members/{member}", new Created(member));
                }
            )
            .WithName("EnterMember")
            .WithSummary("The secretary enters somebody who signed on paper; a minor waits for the guardian's consent.")
            .CreatesOne()
            .ProducesValidationProblem();

        routes
            .MapPost(
                "/membership-requests",
                async (AskMembershipBody body, ISender sender, CancellationToken ct) =>
                {
                    var member = await sender.Send(
                        new AskMembership(body.AssociationId, body.Consents, body.Guardian),
                        ct
                    );
                    return TypedResults.Created($"/api/v1/members/{member}", new Created(member));
                }
            )
            .WithTags("Members")
            .Allow(AccessPolicy.SignedIn)
            .WithName("AskMembership")
            .WithSummary(
                "The caller asks to be a member. Problems: associations.record-first, associations.member-already."
            )
            .CreatesOne()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }
}
