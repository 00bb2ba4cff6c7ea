using Kanoon.Associations.Domain.Imports;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>No further row of the sheet is entered, and what it says is forgotten.</summary>
internal sealed record AbandonImport(Guid ImportId) : ICommand;

internal sealed class AbandonImportHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<AbandonImport>
{
    public async Task Handle(AbandonImport command, CancellationToken ct)
    {
        var import = await db.Load<MemberImport>(command.ImportId, ct);
        await db.RequireLeader(caller, import.AssociationId, ct);

        import.Abandon(office.Now);
        db.ImportChunks.RemoveRange(await db.ImportChunks.Where(chunk => chunk.ImportId == import.Id).ToListAsync(ct));

        await db.SaveChangesAsync(ct);
    }
}
