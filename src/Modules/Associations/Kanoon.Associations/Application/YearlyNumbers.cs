using Kanoon.Associations.Domain.Common;
using Kanoon.Persian;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>Gives the next number of the Jalali year; it is used up only if the caller's transaction succeeds.</summary>
internal sealed class YearlyNumbers(IAssociationsDb db)
{
    public async Task<string> Next(Numbered kind, DateOnly today, CancellationToken ct)
    {
        var year = JalaliDate.YearOf(today);
        // Touched before it is read, so that of many transactions at once each waits for its turn.
        await db
            .NumberSeries.Where(known => known.Kind == kind && known.Year == year)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.Last, known => known.Last), ct);
        var series = await db.NumberSeries.FirstOrDefaultAsync(known => known.Kind == kind && known.Year == year, ct);
        if (series is null)
        {
            series = new NumberSeries { Kind = kind, Year = year };
            db.NumberSeries.Add(series);
        }

        return series.Next();
    }
}
