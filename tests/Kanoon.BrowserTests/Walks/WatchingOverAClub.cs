using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>An officer of a club follows its associations, and nothing beyond.</summary>
public sealed class WatchingOverAClub(Site site)
{
    [Fact]
    public async Task The_clubs_cases_come_first_and_its_associations_and_figures_are_at_hand()
    {
        await using var visit = await site.Open("/office", Role.Officer);
        await visit.Says("پرونده‌های باشگاه شما نزد اداره");
        (await visit.Page.GetByRole(AriaRole.Row).CountAsync()).Should().BeGreaterThan(1);

        await visit.Page.Locator("nav a[href='/office/associations']").ClickAsync();
        await visit.Arrive("/office/associations");
        await visit.Says("کانون‌های باشگاه شما");
        await visit.Page.Locator("nav a[href='/office/dashboard']").ClickAsync();
        await visit.Arrive("/office/dashboard");

        await visit.Says("کانون‌های دارای مجوز");
        visit.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task What_belongs_to_the_Office_is_neither_offered_nor_open()
    {
        await using var visit = await site.Open("/office/associations", Role.Officer);

        (await visit.Page.GetByRole(AriaRole.Link, new() { Name = "مقررات" }).CountAsync()).Should().Be(0);
        await visit.Go("/office/rules");

        await visit.Says("این صفحه برای نقش شما نیست");
    }
}
