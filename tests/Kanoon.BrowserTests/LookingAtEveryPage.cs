namespace Kanoon.BrowserTests;

/// <summary>Each page of <see cref="Pages"/>, on a phone and on a desk, by day and by night.</summary>
public sealed class LookingAtEveryPage(Site site)
{
    private static readonly int[] Widths = [390, 1280];

    public static TheoryData<string, int, bool> Views { get; } =
    [
        .. from page in Pages.All
        from width in Widths
        from dark in (bool[])[false, true]
        select new TheoryDataRow<string, int, bool>(page.Name, width, dark),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_is_without_errors_within_reach_of_everybody_and_as_wide_as_the_window(
        string name,
        int width,
        bool dark
    )
    {
        var page = Pages.All.Single(known => known.Name == name);
        var look = new Look(width, dark);

        await using var visit = await site.Open(page.Path, page.Role, look);

        await visit.Screenshot($"{name}-{look}");
        (await visit.AxeViolations()).Should().BeEmpty();
        (await visit.SidewaysScroll()).Should().BeEmpty();
        visit.Errors.Should().BeEmpty();
    }
}
