using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Access.Invitations;

/// <param name="UserName">Three to forty Latin small letters, digits, dots, dashes; the first is a letter.</param>
/// <param name="Mobile">Where the code goes; any usual way of writing an Iranian mobile number.</param>
/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record InviteStaffBody(string UserName, string FullName, string Mobile, string Reason);

/// <param name="UserName">Whose password is forgotten.</param>
/// <param name="Reason">For the audit, at most 500 characters.</param>
internal sealed record ResetPasswordBody(string UserName, string Reason);

/// <param name="UserId">Of the account.</param>
internal sealed record StaffInvited(Guid UserId);

internal static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        var admin = routes.MapGroup("/admin").WithTags("Access").Allow(AccessPolicy.Administration);

        admin
            .MapPost(
                "/invitations",
                async (InviteStaffBody body, ISender sender, CancellationToken ct) =>
                {
                    var user = await sender.Send(
                        new InviteStaff(body.UserName, body.FullName, body.Mobile, body.Reason),
                        ct
                    );
                    return TypedResults.Created($"/api/v1/admin/grants?user={user}", new StaffInvited(user));
                }
            )
            .WithName("InviteStaff")
            .WithSummary(
                "Opens an account for somebody of the Office and sends them a code; roles are given by grants."
            )
            .CreatesOne()
            .ProducesValidationProblem();

        admin
            .MapPost(
                "/password-resets",
                async (ResetPasswordBody body, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new ResetPassword(body.UserName, body.Reason), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("ResetPassword")
            .WithSummary("Takes a forgotten password off an account, whose sessions end, and sends a code; audited.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

        var auth = routes.MapGroup("/auth").WithTags("Access");

        auth.MapPost("/invitations/accept", Passwords.Choose)
            .Allow(AccessPolicy.Public)
            .LimitTries()
            .WithName("AcceptInvitation")
            .WithSummary("Chooses the password of an account by the code that came to its phone.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized);

        auth.MapPut("/password", Passwords.Change)
            .Allow(AccessPolicy.SignedIn)
            .LimitTries()
            .WithName("ChangePassword")
            .WithSummary("Changes the caller's own password; their other sessions end.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
    }
}
