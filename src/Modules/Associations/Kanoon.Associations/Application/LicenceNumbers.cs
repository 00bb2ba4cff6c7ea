using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Persian;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>Gives the next licence number of the Jalali year; it is used up only if the caller's transaction succeeds.</summary>
internal sealed class LicenceNumbers(IAssociationsDb db)
{
    public async Task<string> Next(DateOnly today, CancellationToken ct)
    {
        var year = JalaliDate.YearOf(today);
        // Touched before it is read, so that of many transactions at once each waits for its turn.
        await db
            .NumberSeries.Where(known => known.Year == year)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.Last, known => known.Last), ct);
        var series = await db.NumberSeries.FirstOrDefaultAsync(known => known.Year == year, ct);
        if (series is null)
        {
            series = new NumberSeries { Year = year };
            db.NumberSeries.Add(series);
        }

        return series.Next();
    }
}

internal static class Certificates
{
    /// <summary>What a certificate says of an association as it stands.</summary>
    public static CertificateFacts CertificateFacts(this Association association) =>
        new(
            association.NameText,
            association.ClubId,
            association.DistrictCode,
            association.Address,
            association.Secretary?.FullName
        );
}
