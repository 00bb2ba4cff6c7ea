using Kanoon.Platform.Access.Clients;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Notifications.Mail;

/// <param name="Address">At most 254 characters; a domain in other letters than Latin is kept in its ASCII form.</param>
internal sealed record WantEmailBody(string Address);

/// <param name="Code">Six digits, Persian or Latin.</param>
internal sealed record ConfirmEmailBody(string Code);

/// <param name="MessageId">The header <c>Message-ID</c> of the mail, with or without its brackets.</param>
/// <param name="Diagnostic">What the far server said, at most 1,000 characters; addresses in it are not kept.</param>
internal sealed record MailBounceBody(string MessageId, BounceKind Kind, string? Diagnostic = null);

internal static class MailEndpoints
{
    public static void MapMail(this IEndpointRouteBuilder routes)
    {
        var email = routes.MapGroup("/messages/email").WithTags("Messages").Allow(AccessPolicy.SignedIn);

        email
            .MapGet(
                "/",
                async (HttpContext http, ISender sender, CancellationToken ct) =>
                {
                    var own = await sender.Send(new GetMyEmail(), ct);
                    return http.WithETag(own, own.Version);
                }
            )
            .Produces<MailboxView>()
            .WithName("GetMyEmail")
            .WithSummary("Where the caller's mail goes, and why none does where none does.");

        email
            .MapPut(
                "/",
                async (WantEmailBody body, ISender sender, CancellationToken ct) =>
                    TypedResults.Accepted("/api/v1/messages/email", await sender.Send(new WantEmail(body.Address), ct))
            )
            .ChangesOne()
            .WithName("WantEmail")
            .WithSummary(
                "Names an address for mail and sends a code to it; the one before stays until that is confirmed."
            )
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

        email
            .MapDelete(
                "/",
                async (ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RemoveEmail(), ct);
                    return TypedResults.NoContent();
                }
            )
            .ChangesOne()
            .WithName("RemoveEmail")
            .WithSummary("Forgets the caller's address; no mail goes out any more.");

        email
            .MapPost(
                "/confirm",
                async (ConfirmEmailBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ConfirmEmail(body.Code), ct);
                    return TypedResults.NoContent();
                }
            )
            .LimitTries()
            .WithName("ConfirmEmail")
            .WithSummary("The code of the last mail: from now on mail goes to the address. Problems: mail-code-failed.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict);

        routes
            .MapPost(
                "/mail-bounces",
                async (MailBounceBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ReportMailBounce(body.MessageId, body.Kind, body.Diagnostic), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithTags("Messages")
            .Allow(AccessPolicy.Administration)
            .AllowClients(GatewayScopes.MailBounces)
            .WithName("ReportMailBounce")
            .WithSummary(
                "The mail provider, as a client, tells of mail that it could not deliver; again changes nothing."
            )
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }
}
