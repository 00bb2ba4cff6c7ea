using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Common;

/// <summary>
/// The Office's time for a stage, in working days. It runs towards a due date while the Office works, and keeps what is
/// left while the applicant has the file.
/// </summary>
/// <param name="DueOn">When the Office must be done; null while the clock stands still.</param>
/// <param name="DaysLeft">What was left when it stopped.</param>
internal sealed record OfficeClock(DateOnly? DueOn, int DaysLeft)
{
    public static OfficeClock Running(WorkingCalendar calendar, DateOnly from, int workingDays) =>
        new(calendar.AddWorkingDays(from, workingDays), 0);

    public static OfficeClock Stopped(int daysLeft) => new(null, daysLeft);

    public OfficeClock Stop(WorkingCalendar calendar, DateOnly today) =>
        DueOn is { } due ? Stopped(calendar.CountWorkingDays(today, due)) : this;

    /// <summary>Goes on with what was left; an Office that used all its time gets one more day.</summary>
    public OfficeClock Resume(WorkingCalendar calendar, DateOnly today) =>
        Running(calendar, today, Math.Max(1, DaysLeft));
}
