using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>Moves aggregates on, each in a scope and a transaction of its own.</summary>
internal sealed class OneByOne(IServiceScopeFactory scopes)
{
    /// <param name="ids">What may be due.</param>
    /// <param name="move">Looks at one again, for it may have moved meanwhile, and says whether it changed it.</param>
    public async Task<JobReport> Move<T>(IEnumerable<Guid> ids, Func<T, bool> move, CancellationToken ct)
        where T : Aggregate
    {
        var (done, failed) = (0, 0);
        foreach (var id in ids)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<IAssociationsDb>();
            try
            {
                if (!move(await db.Load<T>(id, ct)))
                    continue;
                await db.SaveChangesAsync(ct);
                done++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // The applicant or another host was quicker; the next run looks again.
                failed++;
            }
        }

        return new JobReport(done, failed);
    }
}
