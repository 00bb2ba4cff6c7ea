using Kanoon.Associations.Domain.Imports;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Members;

/// <summary>How far a sheet has come, for the association's leaders and the Office.</summary>
internal sealed record GetImport(Guid ImportId) : IQuery<ImportView>;

/// <param name="Checked">Rows that the dry run has looked at.</param>
/// <param name="Good">Rows that will be entered.</param>
/// <param name="Duplicates">Rows of somebody who stands in an earlier row, or is a member already.</param>
internal sealed record ImportView(
    Guid Id,
    int Version,
    Guid AssociationId,
    ImportState State,
    int Rows,
    int Checked,
    int Good,
    int Duplicates,
    int Wrong,
    int Entered,
    DateTime UploadedAt,
    DateTime? FinishedAt
)
{
    public static ImportView Of(MemberImport import) =>
        new(
            import.Id,
            import.Version,
            import.AssociationId,
            import.State,
            import.Rows,
            import.Checked,
            import.Good,
            import.Duplicates,
            import.Wrong,
            import.Entered,
            import.UploadedAt,
            import.FinishedAt
        );
}

internal sealed class GetImportHandler(IAssociationsDb db, ICaller caller) : IQueryHandler<GetImport, ImportView>
{
    public async Task<ImportView> Handle(GetImport query, CancellationToken ct)
    {
        var import =
            await db.MemberImports.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.ImportId, ct)
            ?? throw new NotFoundException(nameof(MemberImport), query.ImportId);
        await db.RequireReader(caller, import.AssociationId, ct);
        return ImportView.Of(import);
    }
}
