using System.Collections.Frozen;

namespace Kanoon.Persian;

/// <summary>
/// Counts working days: every day but Fridays, the holidays given and, where <paramref name="thursdayIsOff"/>,
/// Thursdays.
/// </summary>
public sealed class WorkingCalendar(IEnumerable<DateOnly> holidays, bool thursdayIsOff)
{
    /// <summary>The longest span the calendar counts over, a hundred years.</summary>
    public const int MaxDays = 36_525;

    private readonly FrozenSet<DateOnly> holidays = holidays.ToFrozenSet();

    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek != DayOfWeek.Friday
        && !(thursdayIsOff && day.DayOfWeek == DayOfWeek.Thursday)
        && !holidays.Contains(day);

    /// <summary>
    /// The working day that comes <paramref name="days"/> working days after <paramref name="from"/>, which itself does
    /// not count. Zero gives <paramref name="from"/> when it is a working day, else the next one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="days"/> is negative or above <see cref="MaxDays"/>, or the answer is after year 9999.
    /// </exception>
    public DateOnly AddWorkingDays(DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);

        var day = days == 0 ? WorkingDayFrom(from) : from;
        for (var left = days; left > 0; left--)
        {
            day = WorkingDayFrom(day.AddDays(1));
        }

        return day;
    }

    /// <summary>
    /// How many working days lie after the first day, up to and with the last; 0 when the last is not after the first.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is longer than <see cref="MaxDays"/>.</exception>
    public int CountWorkingDays(DateOnly afterExclusive, DateOnly untilInclusive)
    {
        var span = Math.Max(0, untilInclusive.DayNumber - afterExclusive.DayNumber);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span, MaxDays, nameof(untilInclusive));

        return Enumerable.Range(1, span).Count(offset => IsWorkingDay(afterExclusive.AddDays(offset)));
    }

    private DateOnly WorkingDayFrom(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
