using Kanoon.Associations.Application.Jobs;
using Kanoon.Associations.Domain.Imports;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Jobs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The secretary has read the report: the sheet is entered.</summary>
/// <param name="OnlyGood">Rows that are wrong, or of somebody who is there already, are left out; else none may be.</param>
internal sealed record ConfirmImport(Guid ImportId, bool OnlyGood) : ICommand;

internal sealed class ConfirmImportHandler(IAssociationsDb db, MemberAccess members, IJobTrigger jobs, ICaller caller)
    : ICommandHandler<ConfirmImport>
{
    public async Task Handle(ConfirmImport command, CancellationToken ct)
    {
        var import = await db.Load<MemberImport>(command.ImportId, ct);
        await db.RequireLeader(caller, import.AssociationId, ct);
        await members.RequireLiveLicence(import.AssociationId, ct);

        import.Confirm(command.OnlyGood);
        db.OnceSaved(() => jobs.Soon(ImportMembers.Name));

        await db.SaveChangesAsync(ct);
    }
}
