using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Kanoon.Persian;

/// <summary>
/// A day of the Jalali (solar Hijri) calendar, for showing and for entry; days are stored as <see cref="DateOnly"/>.
/// Source: the BCL's <see cref="PersianCalendar"/>, years 1 to 9378.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct JalaliDate : IComparable<JalaliDate>
{
    private static readonly PersianCalendar Calendar = new();

    private static readonly string[] MonthNames =
    [
        "فروردین",
        "اردیبهشت",
        "خرداد",
        "تیر",
        "مرداد",
        "شهریور",
        "مهر",
        "آبان",
        "آذر",
        "دی",
        "بهمن",
        "اسفند",
    ];

    // The calendar reckons with the sun's course, and a list or a sweep shows few different days.
    private static readonly Reckoned?[] Recent = new Reckoned?[1024];

    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public JalaliDate(int year, int month, int day)
    {
        if (!Exists(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year}/{month}/{day}.");
        }

        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>1 to 9378; 0 only in <c>default</c>, which is no day.</summary>
    public int Year { get; }

    /// <summary>1 (Farvardin) to 12 (Esfand).</summary>
    public int Month { get; }

    /// <summary>1 to 31.</summary>
    public int Day { get; }

    /// <summary>The Persian name of the month: <c>آذر</c>.</summary>
    public string MonthName => MonthNames[Month - 1];

    /// <exception cref="ArgumentOutOfRangeException">The day is before 622-03-22, the calendar's first.</exception>
    public static JalaliDate From(DateOnly date)
    {
        ref var recent = ref Recent[date.DayNumber % Recent.Length];
        var known = recent;
        if (known is null || known.Date != date)
        {
            recent = known = new(date, Reckon(date));
        }

        return known.Jalali;
    }

    /// <summary>The Jalali year in which the day falls.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 622-03-22, the calendar's first.</exception>
    public static int YearOf(DateOnly date) => From(date).Year;

    /// <summary>
    /// Accepts year, month and day in that order, parted by <c>/</c> or <c>-</c>, in Persian, Arabic or Latin digits:
    /// <c>1405/9/2</c>, <c>۱۴۰۵-۰۹-۰۲</c>. The year has four digits. Never throws.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out JalaliDate date)
    {
        var entered = Entered.Trimmed(text);
        var parts = entered.Split(entered.Contains('/', StringComparison.Ordinal) ? '/' : '-');
        var valid =
            parts is [{ Length: 4 }, { Length: 1 or 2 }, { Length: 1 or 2 }]
            && Array.TrueForAll(parts, p => Entered.IsDigits(p))
            && Exists(Number(parts[0]), Number(parts[1]), Number(parts[2]));

        date = valid ? new JalaliDate(Number(parts[0]), Number(parts[1]), Number(parts[2])) : default;
        return valid;
    }

    /// <exception cref="ArgumentOutOfRangeException">The date is <c>default</c>.</exception>
    public DateOnly ToDateOnly() => DateOnly.FromDateTime(new DateTime(Year, Month, Day, Calendar));

    /// <summary>Latin digits: <c>1405/09/02</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year:0000}/{Month:00}/{Day:00}");

    /// <summary>Persian digits between left-to-right isolates: <c>۱۴۰۵/۰۹/۰۲</c>.</summary>
    public string ToPersianString() => Bidi.IsolateLeftToRight(Digits.ToPersian(ToString()));

    /// <summary>In words: <c>۲ آذر ۱۴۰۵</c>.</summary>
    public string ToLongString() =>
        Digits.ToPersian(string.Create(CultureInfo.InvariantCulture, $"{Day} {MonthName} {Year}"));

    public int CompareTo(JalaliDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(JalaliDate left, JalaliDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(JalaliDate left, JalaliDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(JalaliDate left, JalaliDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(JalaliDate left, JalaliDate right) => left.CompareTo(right) >= 0;

    private static JalaliDate Reckon(DateOnly date)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue);

        return new(Calendar.GetYear(midnight), Calendar.GetMonth(midnight), Calendar.GetDayOfMonth(midnight));
    }

    private static bool Exists(int year, int month, int day) =>
        year >= 1
        && year <= Calendar.GetYear(Calendar.MaxSupportedDateTime)
        && month >= 1
        && month <= Calendar.GetMonthsInYear(year)
        && day >= 1
        && day <= Calendar.GetDaysInMonth(year, month);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed record Reckoned(DateOnly Date, JalaliDate Jalali);
}
