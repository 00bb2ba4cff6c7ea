using FluentValidation;
using Kanoon.Platform.Access.Sessions;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access.SecondFactor;

internal sealed record ResetSecondFactor(string UserName, string Reason) : ICommand, IReasoned;

internal sealed class ResetSecondFactorValidator : AbstractValidator<ResetSecondFactor>
{
    public ResetSecondFactorValidator()
    {
        RuleFor(reset => reset.UserName).NotEmpty().MaximumLength(256);
        RuleFor(reset => reset.Reason).IsReason();
    }
}

internal sealed class ResetSecondFactorHandler(
    IPlatformDb db,
    Accounts accounts,
    Authenticator authenticator,
    SessionDesk desk
) : ICommandHandler<ResetSecondFactor>
{
    public async Task Handle(ResetSecondFactor command, CancellationToken ct)
    {
        var user = await accounts.Find(command.UserName) ?? throw new NotFoundException(nameof(User), command.UserName);

        // Recorded before it is done, so that no reset is without its row.
        db.Record(nameof(User), user.Id, new RecordedChange("secondFactor", "set up", "reset"));
        await db.SaveChangesAsync(ct);
        await authenticator.Reset(user);
        await desk.End(db.Sessions.Where(session => session.UserId == user.Id), ct);
    }
}
