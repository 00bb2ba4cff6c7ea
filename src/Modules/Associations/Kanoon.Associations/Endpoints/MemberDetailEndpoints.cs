using Kanoon.Associations.Application.Commands.Members;
using Kanoon.Associations.Application.Queries.Members;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Associations.Endpoints;

/// <summary>What is kept of a member besides the membership: guardian, consents, photo, duties.</summary>
internal static class MemberDetailEndpoints
{
    private const int LargestPhoto = 5 * 1024 * 1024;

    public static void MapMemberDetails(this IEndpointRouteBuilder routes)
    {
        var members = routes.MapGroup("/members/{id:guid}").WithTags("Members").Allow(AccessPolicy.SignedIn);

        members
            .MapPut(
                "/guardian",
                async (Guid id, GuardianFields body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new NameGuardian(id, body), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("NameGuardian")
            .WithSummary("Names who answers for a minor; they are asked to sign in by their phone and consent.")
            .ChangesOne()
            .ProducesValidationProblem();

        members
            .MapPost(
                "/guardian/consent",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new GiveGuardianConsent(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("GiveGuardianConsent")
            .WithSummary("The guardian consents to a minor's membership.")
            .ChangesOne();

        members
            .MapPost(
                "/guardian/paper",
                async (Guid id, ReasonBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RecordGuardianPaper(id, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RecordGuardianPaper")
            .WithSummary("The secretary has seen the guardian's signed paper; the reason says which.")
            .ChangesOne()
            .ProducesValidationProblem();

        members
            .MapPut(
                "/consents/{purpose}",
                async (
                    Guid id,
                    Choice<ConsentPurpose> purpose,
                    ConsentChoiceBody body,
                    ISender sender,
                    CancellationToken ct
                ) =>
                {
                    await sender.Send(new SetConsent(id, purpose.Value, body.Given), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("SetConsent")
            .WithSummary("Gives a consent or takes it back; what was kept for it goes with it.")
            .ChangesOne();

        members
            .MapPut("/photo", Attach)
            .WithName("AttachMemberPhoto")
            .WithSummary("A JPEG or PNG of at most 5 MB, written anew without what the camera noted.")
            .Produces(StatusCodes.Status204NoContent)
            .ChangesOne()
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(LargestPhoto))
            .ProducesValidationProblem();

        members
            .MapDelete(
                "/photo",
                async (Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RemoveMemberPhoto(id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RemoveMemberPhoto")
            .WithSummary("Takes the photo away.")
            .ChangesOne();

        members
            .MapGet("/photo", Download)
            .WithName("GetMemberPhoto")
            .WithSummary("The photo, for those who may see the membership.")
            .ProducesFile("image/jpeg", "image/png")
            .ProducesProblem(StatusCodes.Status404NotFound);

        members
            .MapPut(
                "/duties/{duty}",
                async (Guid id, Choice<MemberDuty> duty, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ChargeMember(id, duty.Value), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ChargeMember")
            .WithSummary("The secretary gives a member a duty.")
            .ChangesOne();

        members
            .MapDelete(
                "/duties/{duty}",
                async (Guid id, Choice<MemberDuty> duty, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new DischargeMember(id, duty.Value), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("DischargeMember")
            .WithSummary("The secretary takes a duty off a member.")
            .ChangesOne();
    }

    private static async Task<IResult> Attach(Guid id, IFormFile file, ISender sender, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        await sender.Send(new AttachMemberPhoto(id, content), ct);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Download(Guid id, ISender sender, CancellationToken ct)
    {
        var photo = await sender.Send(new GetMemberPhoto(id), ct);
        return TypedResults.Stream(photo.Content, photo.ContentType, photo.FileName);
    }
}
