using Kanoon.Associations.Application;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Application.Rulebook;
using Kanoon.Persian;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Kanoon.Associations.Infrastructure.Places;

internal sealed class WorkingDays(IAssociationsDb db, IRulebook rulebook, IMemoryCache cache, TimeProvider clock)
    : IWorkingDays
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    public async Task<WorkingCalendar> Calendar(CancellationToken ct)
    {
        if (cache.TryGetValue(typeof(WorkingDays), out WorkingCalendar? known))
            return known!;

        var rules = await rulebook.On(clock.Today(), ct);
        var holidays = await db.Holidays.AsNoTracking().Select(holiday => holiday.Date).Distinct().ToListAsync(ct);
        return cache.Set(typeof(WorkingDays), new WorkingCalendar(holidays, rules.ThursdayIsOff), Freshness);
    }

    public void Forget() => cache.Remove(typeof(WorkingDays));
}
