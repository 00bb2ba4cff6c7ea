namespace Kanoon.BrowserTests;

/// <summary>Each page of <see cref="Pages"/>, on a phone and on a desk, by day and by night.</summary>
public sealed class LookingAtEveryPage(Site site)
{
    private static readonly int[] Widths = [390, 1280];

    public static TheoryData<string> Names { get; } = [.. Pages.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_without_errors_within_reach_of_everybody_and_as_wide_as_the_window(string name)
    {
        var page = Pages.All.Single(known => known.Name == name);
        await using var visit = await site.Open(await site.PathOf(page), page.Role, new Look(Widths[0]));

        foreach (var width in Widths)
        {
            await visit.Widen(width);
            (await visit.SidewaysScroll()).Should().BeEmpty();
            foreach (var isDark in (bool[])[false, true])
            {
                await visit.Turn(isDark);
                await visit.Screenshot($"{name}-{new Look(width, isDark)}");
                // Night changes colours only.
                (await (isDark ? visit.UnreadableColours() : visit.AxeViolations()))
                    .Should()
                    .BeEmpty();
            }
        }

        visit.Errors.Where(error => !IsTold(page, error)).Should().BeEmpty();
    }

    // What a page tells in words, that the role may not see it or that nothing is on record yet, the browser's console tells too.
    private static bool IsTold(PageToSee page, string error) =>
        page.Name is "not-permitted" && error.Contains("403", StringComparison.Ordinal)
        || error.Contains("/api/v1/people/mine", StringComparison.Ordinal);
}
