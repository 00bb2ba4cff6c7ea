using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record RemoveFounder(Guid ApplicationId, Guid FounderId) : ICommand;

internal sealed class RemoveFounderHandler(IAssociationsDb db, ICaller caller) : ICommandHandler<RemoveFounder>
{
    public async Task Handle(RemoveFounder command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        application.RemoveFounder(command.FounderId);
        await db.SaveChangesAsync(ct);
    }
}
