using Kanoon.Persian;

namespace Kanoon.Associations.Application.Queries.Dashboard;

/// <summary>A month of the calendar that the Office works by.</summary>
/// <param name="Month">From 1.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
internal sealed record JalaliMonth(int Year, int Month, DateOnly From, DateOnly Until)
{
    public string Name => $"{Year:0000}-{Month:00}";

    /// <summary>Months one after the other, the present one being the <paramref name="before"/>th after the first.</summary>
    public static IReadOnlyList<JalaliMonth> Around(DateOnly today, int before, int count)
    {
        var now = JalaliDate.From(today);
        var first = (now.Year * 12) + now.Month - 1 - before;
        return [.. Enumerable.Range(first, count).Select(At)];
    }

    public bool Holds(DateOnly day) => From <= day && day <= Until;

    private static JalaliMonth At(int number) =>
        new(number / 12, (number % 12) + 1, StartOf(number), StartOf(number + 1).AddDays(-1));

    private static DateOnly StartOf(int number) => new JalaliDate(number / 12, (number % 12) + 1, 1).ToDateOnly();
}
