using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>
/// Takes an association's members out as a sheet: in full for whoever leads it, masked for the Office. It is a command, for it
/// leaves its trace in the audit.
/// </summary>
internal sealed record ExportMembers(Guid AssociationId, MemberState? State) : ICommand<ListTable>;

internal sealed class ExportMembersHandler(IAssociationsDb db, MemberSheet sheet, ICaller caller)
    : ICommandHandler<ExportMembers, ListTable>
{
    public async Task<ListTable> Handle(ExportMembers command, CancellationToken ct)
    {
        var association = await db.RequireReader(caller, command.AssociationId, ct);

        db.Record(nameof(Association), association.Id);
        await db.SaveChangesAsync(ct);
        return sheet.Of(association.Id, command.State, inFull: association.IsLedBy(caller), ct);
    }
}
