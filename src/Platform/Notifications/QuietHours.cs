using Kanoon.SharedKernel.Time;

namespace Kanoon.Platform.Notifications;

/// <summary>The hours, in Tehran, in which no phone rings for a message that can wait.</summary>
internal static class QuietHours
{
    /// <summary>In Tehran, when the daily digest goes out; its job's schedule says the same.</summary>
    public const int DigestHour = 18;

    /// <summary>The first instant from <paramref name="utc"/> on at which a message may go out.</summary>
    /// <param name="utc">When it would.</param>
    /// <param name="from">When the quiet begins.</param>
    /// <param name="until">When it ends; the same as <paramref name="from"/> for no quiet at all.</param>
    public static DateTime After(DateTime utc, TimeOnly from, TimeOnly until)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, Tehran.Zone);
        // IsBetween goes round midnight, and knows no time between a time and itself.
        if (!TimeOnly.FromDateTime(local).IsBetween(from, until))
            return utc;
        var day = DateOnly.FromDateTime(local);
        var end = (TimeOnly.FromDateTime(local) < until ? day : day.AddDays(1)).ToDateTime(until);
        return TimeZoneInfo.ConvertTimeToUtc(end, Tehran.Zone);
    }

    /// <summary>The next hour of the daily digest.</summary>
    public static DateTime NextDigest(DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, Tehran.Zone);
        var today = local.Date.AddHours(DigestHour);
        return TimeZoneInfo.ConvertTimeToUtc(local < today ? today : today.AddDays(1), Tehran.Zone);
    }
}
