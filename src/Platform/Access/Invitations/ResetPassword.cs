using FluentValidation;
using Kanoon.Platform.Access.Sessions;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access.Invitations;

/// <summary>Takes a forgotten password off an account, whose sessions end, and invites its holder to choose another.</summary>
internal sealed record ResetPassword(string UserName, string Reason) : ICommand, IReasoned;

internal sealed class ResetPasswordValidator : AbstractValidator<ResetPassword>
{
    public ResetPasswordValidator()
    {
        RuleFor(reset => reset.UserName).NotEmpty().MaximumLength(256);
        RuleFor(reset => reset.Reason).IsReason();
    }
}

internal sealed class ResetPasswordHandler(
    IPlatformDb db,
    Accounts accounts,
    UserManager<User> users,
    InvitationDesk invitations,
    SessionDesk sessions
) : ICommandHandler<ResetPassword>
{
    public async Task Handle(ResetPassword command, CancellationToken ct)
    {
        var user = await accounts.Find(command.UserName) ?? throw new NotFoundException(nameof(User), command.UserName);
        if (accounts.IsCitizens(user))
            throw new RuleViolationException(InvitationRules.SignsInByCode);
        if (user.PhoneNumber is null)
            throw new RuleViolationException(InvitationRules.NoPhone);

        // First, so that nobody is told of a reset that did not happen; a second try finds it done.
        (await users.RemovePasswordAsync(user)).ThrowWhereRefused(nameof(ResetPassword.UserName));
        await invitations.Invite(user, ct);
        db.Record(nameof(User), user.Id, new RecordedChange("password", "set", "reset"));
        await db.SaveChangesAsync(ct);
        await sessions.End(db.Sessions.Where(session => session.UserId == user.Id), ct);
    }
}
