namespace Kanoon.BrowserTests;

/// <summary>Each page of <see cref="Pages"/>, on a phone and on a desk, by day and by night.</summary>
public sealed class LookingAtEveryPage(Site site)
{
    private static readonly int[] Widths = [390, 1280];

    public static TheoryData<string, int> Views { get; } =
    [.. from page in Pages.All from width in Widths select new TheoryDataRow<string, int>(page.Name, width)];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_is_without_errors_within_reach_of_everybody_and_as_wide_as_the_window(string name, int width)
    {
        var page = Pages.All.Single(known => known.Name == name);
        var path = await site.PathOf(page);

        await using var visit = await site.Open(path, page.Role, new Look(width));

        foreach (var isDark in (bool[])[false, true])
        {
            await visit.Turn(isDark);
            await visit.Screenshot($"{name}-{new Look(width, isDark)}");
            (await visit.AxeViolations()).Should().BeEmpty();
        }

        (await visit.SidewaysScroll()).Should().BeEmpty();
        visit.Errors.Where(error => !IsTold(page, error)).Should().BeEmpty();
    }

    // What a page tells in words, that the role may not see it or that nothing is on record yet, the browser's console tells too.
    private static bool IsTold(PageToSee page, string error) =>
        page.Name is "not-permitted" && error.Contains("403", StringComparison.Ordinal)
        || error.Contains("/api/v1/people/mine", StringComparison.Ordinal);
}
