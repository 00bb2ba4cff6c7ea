using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Auditing;

/// <summary>
/// Chains the audit rows that no seal holds yet, module by module, in batches. Two hosts at once want the same number for
/// their seal, and the key of the seals lets one of them have it.
/// </summary>
internal sealed class AuditSealing(
    ModuleCatalogue modules,
    IDatabase database,
    IServiceProvider scope,
    TimeProvider clock,
    ILogger<AuditSealing> log
) : IRecurringJob
{
    private const int Batch = 1_000;

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var done = 0L;
        foreach (var module in modules.All)
            done += await Seal(modules.ContextOf(module.Name, scope), ct);
        return new JobReport(done);
    }

    private async Task<long> Seal(ModuleDbContext db, CancellationToken ct)
    {
        var done = 0L;
        while (await SealBatch(db, ct) is { } seal)
        {
            done += seal.Rows;
            // Outside the database, whoever rewrites the chain there leaves a trace here.
            log.LogInformation("Audit of {Module} sealed: {Seal} is {Hash}", db.Module, seal.Number, seal.Hash);
            db.ChangeTracker.Clear();
        }

        return done;
    }

    private async Task<AuditSeal?> SealBatch(ModuleDbContext db, CancellationToken ct)
    {
        var rows = await db
            .Audit.Where(row => row.Seal == null)
            .OrderBy(row => row.At)
            .ThenBy(row => row.Id)
            .Take(Batch)
            .ToListAsync(ct);
        if (rows.Count == 0)
            return null;

        var last = await db.AuditSeals.AsNoTracking().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(ct);
        var (number, previous) = ((last?.Number ?? 0) + 1, last?.Hash ?? AuditChain.Start);
        var hash = previous;
        foreach (var row in rows.InOrder())
            (row.Seal, row.Hash) = (number, hash = row.HashAfter(hash));

        var seal = new AuditSeal
        {
            Number = number,
            At = clock.Now(),
            Rows = rows.Count,
            Previous = previous,
            Hash = hash,
        };
        db.AuditSeals.Add(seal);
        try
        {
            await db.SaveChangesAsync(ct);
            return seal;
        }
        catch (DbUpdateException failure) when (database.IsDuplicate(failure))
        {
            // Another host is at it.
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
