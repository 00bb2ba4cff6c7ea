using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record RemoveFounder(Guid ApplicationId, Guid FounderId) : ICommand;

internal sealed class RemoveFounderHandler(IAssociationsDb db, ICaller caller, TimeProvider clock)
    : ICommandHandler<RemoveFounder>
{
    public async Task Handle(RemoveFounder command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        application.RemoveFounder(command.FounderId, clock.Now());
        await db.SaveChangesAsync(ct);
    }
}
