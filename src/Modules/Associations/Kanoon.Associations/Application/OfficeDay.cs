using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Application.Rulebook;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.Persian;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application;

/// <summary>The Office's today: the date in Tehran, the rules that hold, and the working calendar.</summary>
internal sealed class OfficeDay(IRulebook rulebook, IWorkingDays workingDays, TimeProvider clock)
{
    public DateOnly Today => clock.Today();
    public DateTime Now => clock.Now();

    /// <summary>The rules of today.</summary>
    public Task<OfficeRules> Rules(CancellationToken ct) => rulebook.On(Today, ct);

    /// <summary>The rules that a case keeps: those of the day on which it was handed in.</summary>
    public Task<OfficeRules> RulesOf(DateOnly? handedInOn, CancellationToken ct) =>
        rulebook.On(handedInOn ?? Today, ct);

    /// <summary>The last day on which a decision may be objected to, by the rules that its case keeps.</summary>
    public async Task<DateOnly> LastDayToAppeal(DateOnly decidedOn, DateOnly? handedInOn, CancellationToken ct) =>
        (await Calendar(ct)).AddWorkingDays(decidedOn, (await RulesOf(handedInOn, ct)).AppealWorkingDays);

    /// <summary>The same, or null once it has passed.</summary>
    public async Task<DateOnly?> StillAppealable(DateOnly decidedOn, DateOnly? handedInOn, CancellationToken ct) =>
        await LastDayToAppeal(decidedOn, handedInOn, ct) is var last && last >= Today ? last : null;

    public Task<WorkingCalendar> Calendar(CancellationToken ct) => workingDays.Calendar(ct);

    /// <summary>A clock that starts today.</summary>
    public async Task<OfficeClock> StartClock(int days, CancellationToken ct) =>
        OfficeClock.Running(await Calendar(ct), Today, days);
}
