using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>
/// Warns associations whose time to correct a renewal runs out, and gives back to the Office what nobody mended: unlike an
/// application it does not lapse, for the licence would lapse with it.
/// </summary>
internal sealed class ResumeUncorrectedRenewals(IAssociationsDb db, OfficeDay office, OneByOne renewals) : IRecurringJob
{
    public async Task<JobReport> Run(CancellationToken ct)
    {
        var rules = await office.Rules(ct);
        var calendar = await office.Calendar(ct);
        var warnUntil = calendar.AddWorkingDays(office.Today, rules.CorrectionWarningWorkingDays);
        var due = await db
            .Renewals.AsNoTracking()
            .Where(renewal => renewal.State == RenewalState.NeedsCorrection && renewal.CorrectionDueOn <= warnUntil)
            .OrderBy(renewal => renewal.LicenceNumber)
            .Select(renewal => renewal.Id)
            .ToListAsync(ct);

        return await renewals.Move<LicenceRenewal>(due, WarnOrResume, ct);

        bool WarnOrResume(LicenceRenewal renewal)
        {
            if (renewal.State != RenewalState.NeedsCorrection)
                return false;

            if (renewal.CorrectionWarnedOn is null)
                renewal.WarnOfDeadline(office.Today);
            else if (renewal.CorrectionDueOn < office.Today && renewal.CorrectionWarnedOn < office.Today)
                renewal.ResumeUncorrected(office.Today, renewal.Clock.Resume(calendar, office.Today));
            else
                return false;

            return true;
        }
    }
}
