using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Sessions;

/// <summary>Ends one of the caller's own sessions.</summary>
internal sealed record EndMySession(Guid SessionId) : ICommand;

internal sealed class EndMySessionHandler(IPlatformDb db, SessionDesk desk, ICaller caller)
    : ICommandHandler<EndMySession>
{
    public async Task Handle(EndMySession command, CancellationToken ct)
    {
        var mine = db.Sessions.Where(session => session.Id == command.SessionId && session.UserId == caller.UserId);
        if (!await mine.AnyAsync(ct))
            throw new NotFoundException(nameof(Session), command.SessionId);
        await desk.End(mine, ct);
    }
}

/// <summary>Ends all sessions of an account, as when a device was lost or somebody leaves.</summary>
internal sealed record EndSessionsOf(string UserName, string Reason) : ICommand, IReasoned;

internal sealed class EndSessionsOfValidator : AbstractValidator<EndSessionsOf>
{
    public EndSessionsOfValidator()
    {
        RuleFor(end => end.UserName).NotEmpty().MaximumLength(256);
        RuleFor(end => end.Reason).IsReason();
    }
}

internal sealed class EndSessionsOfHandler(IPlatformDb db, SessionDesk desk, Accounts accounts)
    : ICommandHandler<EndSessionsOf>
{
    public async Task Handle(EndSessionsOf command, CancellationToken ct)
    {
        var user = await accounts.Find(command.UserName) ?? throw new NotFoundException(nameof(User), command.UserName);

        db.Record(nameof(User), user.Id, new RecordedChange("sessions", null, "ended"));
        await db.SaveChangesAsync(ct);
        await desk.End(db.Sessions.Where(session => session.UserId == user.Id), ct);
    }
}
