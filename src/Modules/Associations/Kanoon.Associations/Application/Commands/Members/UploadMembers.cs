using System.Text.Json;
using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Application.Jobs;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The secretary hands a sheet of members in; a job checks it row by row, and nothing is entered yet.</summary>
internal sealed record UploadMembers(Guid AssociationId, Stream Content) : ICommand<Guid>;

internal sealed class UploadMembersHandler(
    IAssociationsDb db,
    ISheetReader sheets,
    MemberAccess members,
    IPersonalData personal,
    IJobTrigger jobs,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<UploadMembers, Guid>
{
    private const int MostRows = 50_000;
    private const int ChunkRows = 1_000;

    public async Task<Guid> Handle(UploadMembers command, CancellationToken ct)
    {
        await db.RequireLeader(caller, command.AssociationId, ct);
        await members.RequireLiveLicence(command.AssociationId, ct);
        if (await db.MemberImports.AnyAsync(known => known.OpenFor == command.AssociationId, ct))
            throw new RuleViolationException(ImportRules.UnderWay);
        var rows = Read(command.Content, ct);

        var import = MemberImport.Upload(command.AssociationId, caller.UserId!.Value, office.Now, rows.Count);
        db.MemberImports.Add(import);
        foreach (var (ordinal, chunk) in rows.Chunk(ChunkRows).Index())
            db.ImportChunks.Add(
                new ImportChunk
                {
                    ImportId = import.Id,
                    Ordinal = ordinal,
                    Rows = personal.Protect(JsonSerializer.Serialize(chunk)),
                }
            );
        db.OnceSaved(() => jobs.Soon(ImportMembers.Name));

        await db.SaveChangesAsync(ct);
        return import.Id;
    }

    private List<SheetRow> Read(Stream content, CancellationToken ct)
    {
        SheetHeadings? headings = null;
        var (rows, first, number) = (new List<SheetRow>(), new Dictionary<NationalCode, int>(), 0);
        foreach (var cells in sheets.Read(content))
        {
            ct.ThrowIfCancellationRequested();
            number++;
            if (headings is null)
                headings = SheetHeadings.Find(cells) ?? throw new UnprocessableException(ImportRules.HeadingsMissing);
            else if (cells.Any(cell => cell.Length > 0))
            {
                if (rows.Count == MostRows)
                    throw new UnprocessableException(ImportRules.TooLarge);
                int? sameAs = null;
                if (NationalCode.TryParse(headings.NationalCodeOf(cells), out var code) && !first.TryAdd(code, number))
                    sameAs = first[code];
                rows.Add(headings.Row(number, cells, sameAs));
            }
        }

        return rows.Count > 0 ? rows : throw new UnprocessableException(ImportRules.Empty);
    }
}
