using Kanoon.Persian;

namespace Kanoon.Associations.Application.Places;

/// <summary>The Jalali years that the holiday calendar can hold.</summary>
internal static class JalaliYears
{
    public const int First = 1300;
    public const int Last = 1500;

    public static readonly DateOnly FirstDay = StartOf(First);

    /// <summary>The day after the last.</summary>
    public static readonly DateOnly EndDay = StartOf(Last + 1);

    public static DateOnly StartOf(int year) => new JalaliDate(year, 1, 1).ToDateOnly();
}
