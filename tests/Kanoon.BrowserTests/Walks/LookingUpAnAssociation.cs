using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>What the public does without signing in, and how fast it is.</summary>
public sealed class LookingUpAnAssociation(Site site)
{
    [Fact]
    public async Task The_map_leads_by_keyboard_to_the_associations_of_a_district()
    {
        await using var visit = await site.Open("/districts");

        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^منطقهٔ? ۵، ") }).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.WaitForURLAsync(new Regex("/register\\?district=5"));
    }

    [Fact]
    public async Task The_back_button_leads_from_the_next_page_of_a_list_to_the_one_before()
    {
        await using var visit = await site.Open("/register");
        var first = await FirstRow(visit);

        await visit.Press("صفحهٔ بعد");
        await visit.Page.WaitForURLAsync(new Regex("after="));
        await visit.Rest();
        (await FirstRow(visit)).Should().NotBe(first);
        await visit.Page.GoBackAsync();
        await visit.Rest();

        (await FirstRow(visit)).Should().Be(first);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/register")]
    public async Task A_public_page_moves_nothing_once_it_is_seen(string path)
    {
        await using var visit = await site.OpenAlone(path, look: new Look(390));

        (await visit.Paint()).Shift.Should().BeLessThanOrEqualTo(0.05);
    }

    private static Task<string> FirstRow(Visit visit) =>
        visit.Page.GetByRole(AriaRole.Rowheader).First.InnerTextAsync();
}
