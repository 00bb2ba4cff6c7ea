using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Auditing;

/// <summary>Computes every module's chain anew and compares.</summary>
internal sealed record VerifyAudit : IQuery<AuditVerification>;

/// <param name="Intact">Whether no module's chain is broken.</param>
internal sealed record AuditVerification(bool Intact, IReadOnlyList<VerifiedChain> Chains);

/// <param name="Rows">Rows that were found in order.</param>
/// <param name="Waiting">Rows that no seal holds yet: they are sealed within a minute or so.</param>
/// <param name="LastSeal">The number of the last seal in order; 0 before the first.</param>
/// <param name="Head">Its hash, to compare with the one in the log of the day.</param>
/// <param name="Break">The first place at which the chain does not hold; null where it does.</param>
internal sealed record VerifiedChain(
    string Module,
    long Rows,
    int Waiting,
    int LastSeal,
    string Head,
    ChainBreak? Break
);

internal enum ChainFault
{
    /// <summary>The row is not what was sealed, or one before it in its seal is gone.</summary>
    Row,

    /// <summary>The last rows of the seal are gone, or one was put into it.</summary>
    Count,

    /// <summary>A seal is gone, or does not follow the one before.</summary>
    Seal,
}

/// <param name="Row">The first broken row, where the fault is in one.</param>
internal sealed record ChainBreak(ChainFault Fault, int Seal, Guid? Row);

internal sealed class VerifyAuditHandler(ModuleCatalogue modules, IServiceProvider scope)
    : IQueryHandler<VerifyAudit, AuditVerification>
{
    private const int SealsAtOnce = 50;

    public async Task<AuditVerification> Handle(VerifyAudit query, CancellationToken ct)
    {
        var chains = new List<VerifiedChain>();
        foreach (var module in modules.All)
            chains.Add(await Verify(modules.ContextOf(module.Name, scope), ct));
        return new(chains.TrueForAll(chain => chain.Break is null), chains);
    }

    private static async Task<VerifiedChain> Verify(ModuleDbContext db, CancellationToken ct)
    {
        var waiting = await db.Audit.CountAsync(row => row.Seal == null, ct);
        var (rows, number, head) = (0L, 0, AuditChain.Start);
        while (true)
        {
            var (after, until) = (number, number + SealsAtOnce);
            var seals = await db
                .AuditSeals.AsNoTracking()
                .Where(seal => seal.Number > after && seal.Number <= until)
                .OrderBy(seal => seal.Number)
                .ToListAsync(ct);
            if (seals.Count == 0)
                return new(db.Module, rows, waiting, number, head, await WhatLiesBeyond(db, number, ct));

            foreach (var seal in seals)
            {
                var sealedRows = await db
                    .Audit.AsNoTracking()
                    .Where(row => row.Seal == EF.Parameter(seal.Number))
                    .ToListAsync(ct);
                if (BreakIn(seal, number, head, [.. sealedRows.InOrder()]) is { } found)
                    return new(db.Module, rows, waiting, number, head, found);
                (rows, number, head) = (rows + sealedRows.Count, seal.Number, seal.Hash);
            }
        }
    }

    private static ChainBreak? BreakIn(AuditSeal seal, int lastNumber, string head, IReadOnlyList<AuditEntry> rows)
    {
        if (seal.Number != lastNumber + 1 || seal.Previous != head)
            return new(ChainFault.Seal, seal.Number, null);

        var hash = head;
        foreach (var row in rows)
        {
            hash = row.HashAfter(hash);
            if (row.Hash != hash)
                return new(ChainFault.Row, seal.Number, row.Id);
        }

        return rows.Count == seal.Rows && hash == seal.Hash ? null : new(ChainFault.Count, seal.Number, null);
    }

    // A gap as long as what is read at once looks like the end, and rows may name a seal that is gone.
    private static async Task<ChainBreak?> WhatLiesBeyond(ModuleDbContext db, int number, CancellationToken ct)
    {
        var beyond =
            await db.AuditSeals.Where(seal => seal.Number > number).MinAsync(seal => (int?)seal.Number, ct)
            ?? await db.Audit.Where(row => row.Seal > number).MinAsync(row => row.Seal, ct);
        return beyond is null ? null : new(ChainFault.Seal, beyond.Value, null);
    }
}
