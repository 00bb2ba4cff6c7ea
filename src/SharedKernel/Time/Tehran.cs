namespace Kanoon.SharedKernel.Time;

/// <summary>Civil time of the city. Instants are UTC; days begin and end in Tehran.</summary>
public static class Tehran
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tehran");

    /// <summary>Today in Tehran.</summary>
    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>The instant, as UTC.</summary>
    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>An instant that a caller wrote, with an offset or as UTC.</summary>
    public static DateTime AsUtc(this DateTime written) =>
        written.Kind == DateTimeKind.Local
            ? written.ToUniversalTime()
            : DateTime.SpecifyKind(written, DateTimeKind.Utc);

    /// <summary>The day in Tehran on which a UTC instant falls.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone));

    /// <summary>The UTC instant at which a day begins in Tehran.</summary>
    public static DateTime StartOf(DateOnly day)
    {
        // Until 1401 summer time began at midnight, so that one day in spring had no first hour.
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(midnight) ? midnight.AddHours(1) : midnight, Zone);
    }
}
