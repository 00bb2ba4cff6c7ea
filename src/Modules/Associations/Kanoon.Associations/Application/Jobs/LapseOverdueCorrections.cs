using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>Warns applicants whose time to correct runs out, and lets lapse what nobody mended after a warning.</summary>
internal sealed class LapseOverdueCorrections(IAssociationsDb db, OfficeDay office, OneByOne applications)
    : IRecurringJob
{
    public async Task<JobReport> Run(CancellationToken ct)
    {
        var rules = await office.Rules(ct);
        var warnUntil = (await office.Calendar(ct)).AddWorkingDays(office.Today, rules.CorrectionWarningWorkingDays);
        var due = await db
            .FoundingApplications.AsNoTracking()
            .Where(application =>
                application.State == FoundingState.NeedsCorrection
                && application.Corrections.Any(correction =>
                    correction.AnsweredOn == null && correction.DueOn <= warnUntil
                )
            )
            .OrderBy(application => application.TrackingCode)
            .Select(application => application.Id)
            .ToListAsync(ct);

        return await applications.Move<FoundingApplication>(due, WarnOrLapse, ct);
    }

    private bool WarnOrLapse(FoundingApplication application)
    {
        if (application.OpenCorrection is not { } correction)
            return false;

        if (correction.WarnedOn is null)
            application.WarnOfLapse(office.Today);
        else if (correction.DueOn < office.Today && correction.WarnedOn < office.Today)
            application.Lapse(office.Today);
        else
            return false;

        return true;
    }
}
