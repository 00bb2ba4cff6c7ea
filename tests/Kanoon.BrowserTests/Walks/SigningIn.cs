using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>Into the site by phone or password, and only where one's roles lead.</summary>
public sealed class SigningIn(Site site)
{
    [Fact]
    public async Task A_citizen_comes_in_by_a_code_to_their_phone_and_is_back_where_they_wanted_to_be()
    {
        await using var visit = await site.OpenAlone("/my/applications", look: new Look(390));
        var page = visit.Page;
        await page.WaitForURLAsync(new Regex("/sign-in\\?back"));

        await page.GetByLabel("شمارهٔ تلفن همراه").FillAsync("۰۹۱۲۷۶۵۴۳۲۱");
        await visit.Press("رمز را بفرست");
        await page.GetByLabel("رمز شش‌رقمی").FillAsync(await site.CodeTo("+989127654321"));
        await page.Locator("form button[type=submit]").ClickAsync();
        await page.GetByLabel("نام و نام خانوادگی").FillAsync("زهرا آزموده");
        await page.Locator("form button[type=submit]").ClickAsync();

        await page.WaitForURLAsync(new Regex("/my/applications$"));
    }

    [Fact]
    public async Task Staff_come_in_by_password_to_the_work_that_waits()
    {
        await using var visit = await site.OpenAlone("/office");
        var page = visit.Page;
        await page.WaitForURLAsync(new Regex("/sign-in/staff"));

        await page.GetByLabel("نام کاربری").FillAsync(Role.Staff.SignInName());
        await page.GetByRole(AriaRole.Textbox, new() { Name = "گذرواژه" }).FillAsync(DemoAccounts.Password);
        await page.Locator("form button[type=submit]").ClickAsync();

        await page.WaitForURLAsync(new Regex("/office$"));
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "کارتابل" }).WaitForAsync();
    }

    [Fact]
    public async Task A_page_of_another_role_says_that_it_is_not_permitted()
    {
        await using var visit = await site.Open("/office/audit", Role.Secretary);

        await visit.Says("این صفحه برای نقش شما نیست");
    }

    [Fact]
    public async Task English_is_a_switch_away_and_stays()
    {
        await using var visit = await site.OpenAlone("/register");

        await visit.Press("English");
        await visit.Page.ReloadAsync();
        await visit.Rest();

        (await visit.Page.EvaluateAsync<string>("document.documentElement.dir")).Should().Be("ltr");
        await visit
            .Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Register of associations" })
            .WaitForAsync();
    }
}
