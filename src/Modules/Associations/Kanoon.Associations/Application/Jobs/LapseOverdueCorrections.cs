using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>Warns applicants whose time to correct runs out, and lets lapse what nobody mended after a warning.</summary>
internal sealed class LapseOverdueCorrections(IAssociationsDb db, OfficeDay office, IServiceScopeFactory scopes)
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

        var (done, failed) = (0, 0);
        foreach (var id in due)
        {
            try
            {
                done += await Look(id, ct) ? 1 : 0;
            }
            catch (DbUpdateConcurrencyException)
            {
                // The applicant or another host was quicker; the next run looks again.
                failed++;
            }
        }

        return new JobReport(done, failed);
    }

    private async Task<bool> Look(Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<IAssociationsDb>();
        var application = await own.Load<FoundingApplication>(id, ct);
        if (application.OpenCorrection is not { } correction)
            return false;

        if (correction.WarnedOn is null)
            application.WarnOfLapse(office.Today);
        else if (correction.DueOn < office.Today && correction.WarnedOn < office.Today)
            application.Lapse(office.Today);
        else
            return false;

        await own.SaveChangesAsync(ct);
        return true;
    }
}
