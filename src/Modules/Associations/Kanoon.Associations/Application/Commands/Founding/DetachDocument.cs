using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record DetachDocument(Guid ApplicationId, Guid DocumentId) : ICommand;

internal sealed class DetachDocumentHandler(IAssociationsDb db, ICaller caller) : ICommandHandler<DetachDocument>
{
    public async Task Handle(DetachDocument command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        application.Detach(command.DocumentId);
        await db.SaveChangesAsync(ct);
    }
}
