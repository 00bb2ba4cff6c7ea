using System.Text.Json;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries;

/// <summary>On whose side somebody stands who moved a case.</summary>
internal enum CaseSide
{
    Applicant,
    Office,

    /// <summary>Nobody: it followed from a day that passed.</summary>
    System,
}

/// <summary>A move from one state to the next.</summary>
/// <param name="At">UTC.</param>
/// <param name="From">Null at the beginning.</param>
/// <param name="ActorName">Who did it; told to the Office, and to whoever did it.</param>
/// <param name="Reason">As it was given with the move; null where none was asked for.</param>
internal sealed record CaseEvent<TState>(
    DateTime At,
    TState? From,
    TState To,
    CaseSide By,
    string? ActorName,
    string? Reason
)
    where TState : struct, Enum;

/// <summary>Reads from the audit how a case came to its state.</summary>
internal sealed class CaseHistory(IAssociationsDb db, ICaller caller, IAccountDirectory accounts)
{
    private const int Most = 200;
    private const string State = "state";

    /// <param name="caseId">Which the caller may read.</param>
    /// <param name="applicants">The accounts on the applicant's side.</param>
    /// <returns>The earliest first.</returns>
    public async Task<IReadOnlyList<CaseEvent<TState>>> Of<TState>(
        Guid caseId,
        IReadOnlyCollection<Guid> applicants,
        CancellationToken ct
    )
        where TState : struct, Enum
    {
        var rows = await db
            .Audit.AsNoTracking()
            .Where(row => row.SubjectId == caseId && row.Changes.Contains("\"state\":"))
            .OrderBy(row => row.At)
            .ThenBy(row => row.Id)
            .Take(Most)
            .Select(row => new
            {
                row.At,
                row.ActorId,
                row.Changes,
                row.Reason,
            })
            .ToListAsync(ct);
        var names = await NamesFor([.. rows.Select(row => row.ActorId).OfType<Guid>().Distinct()], ct);
        return
        [
            .. from row in rows
            let change = JsonSerializer
                .Deserialize<Dictionary<string, JsonElement>>(row.Changes, ModuleDbContext.Json)!
                .GetValueOrDefault(State)
            where change.ValueKind == JsonValueKind.Array
            select new CaseEvent<TState>(
                row.At,
                change[0].Deserialize<TState?>(ModuleDbContext.Json),
                change[1].Deserialize<TState>(ModuleDbContext.Json),
                row.ActorId is not { } actor ? CaseSide.System
                    : applicants.Contains(actor) ? CaseSide.Applicant
                    : CaseSide.Office,
                row.ActorId is { } known ? names.GetValueOrDefault(known) : null,
                row.Reason
            ),
        ];
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesFor(IReadOnlyList<Guid> actors, CancellationToken ct) =>
        await accounts.NamesOf(caller.IsOffice() ? actors : [.. actors.Where(actor => actor == caller.UserId)], ct);
}
