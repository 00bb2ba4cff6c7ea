using System.Globalization;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>Somebody joins an association and holds out its card, also where there is no network.</summary>
public sealed class BeingAMember(Site site)
{
    private const string Code = "رمزینهٔ کارت";

    [Fact]
    public async Task Whoever_has_said_who_they_are_joins_and_shows_their_card_without_a_network()
    {
        const string name = "پریسا آزموده";
        await using var secretary = await site.OpenAlone("/associations/mine", Role.Secretary);
        await using var citizen = await site.OpenAlone("/my/data", look: new Look(390));
        var association = await secretary.MyAssociation();
        await SignIn(citizen, "9127654322", name);

        await SayWhoOneIs(citizen, name);
        await Join(citizen, association);
        await secretary.Go($"/associations/{association}/members?state=requested");
        await Row(secretary, name).GetByRole(AriaRole.Button, new() { Name = "پذیرفتن" }).ClickAsync();
        await secretary.Rest();
        await citizen.Page.ReloadAsync();
        await citizen.Rest();
        await citizen.Press("درخواست کارت عضویت");
        await citizen.Says("کارت درخواست شده است");
        await citizen.Screenshot("membership-390-light");
        (await citizen.AxeViolations()).Should().BeEmpty();
        await secretary.Go($"/associations/{association}/cards?stage=requested");
        await Row(secretary, name).GetByRole(AriaRole.Button, new() { Name = "تأیید" }).ClickAsync();
        await secretary.Rest();
        await secretary.Go($"/associations/{association}/cards?stage=approved");
        await Row(secretary, name).GetByRole(AriaRole.Button, new() { Name = "صدور کارت" }).ClickAsync();
        await secretary.PressInDialog("صدور کارت");

        await citizen.Go("/my/card");
        await CodeOn(citizen).WaitForAsync();
        await WorkerIsReady(citizen);
        await citizen.Page.Context.SetOfflineAsync(true);
        await citizen.Page.ReloadAsync();

        await CodeOn(citizen).WaitForAsync();
        await citizen.Says("به سامانه دسترسی نیست");
        await citizen.Press("نمایش تمام‌صفحه");
        await citizen.Says("روشنایی صفحه را زیاد کنید");
    }

    [Fact]
    public async Task A_card_does_not_stay_on_the_device_after_signing_out()
    {
        const string kept = "Object.keys(localStorage).filter((key) => key.startsWith('kanoon.kept.')).length";
        await using var citizen = await site.OpenAlone("/my/card", look: new Look(390));
        await SignIn(citizen, "9127654323", "مینا آزموده");
        await citizen.Says("هنوز کارتی برای شما صادر نشده است");
        (await citizen.Page.EvaluateAsync<int>(kept)).Should().Be(1);

        await citizen.Press("خروج");

        await citizen.Page.WaitForFunctionAsync($"() => {kept} === 0");
    }

    [Fact]
    public async Task How_one_is_told_is_chosen_and_kept()
    {
        await using var citizen = await site.OpenAlone("/my/preferences", look: new Look(390));
        await SignIn(citizen, "9127654324", "نادر آزموده");

        await citizen.Page.GetByRole(AriaRole.Radio, new() { Name = "خلاصهٔ روزانه" }).First.CheckAsync();
        await citizen.Press("ذخیره");
        await citizen.Says("ذخیره شد.");

        (await citizen.Read("messages/preferences")).GetProperty("sms").GetString().Should().Be("digest");
    }

    /// <summary>By a code to a phone that has no account yet; back to where one wanted to be.</summary>
    /// <param name="mobile">Without the zero before it.</param>
    private async Task SignIn(Visit visit, string mobile, string name)
    {
        var page = visit.Page;
        await page.GetByLabel("شمارهٔ تلفن همراه").FillAsync($"0{mobile}");
        await visit.Press("رمز را بفرست");
        await page.GetByLabel("رمز شش‌رقمی").FillAsync(await site.CodeTo($"+98{mobile}"));
        await page.Locator("form button[type=submit]").ClickAsync();
        await page.GetByLabel("نام و نام خانوادگی").FillAsync(name);
        await page.Locator("form button[type=submit]").ClickAsync();
        await visit.Arrive("/my/");
        await visit.Rest();
    }

    private static async Task SayWhoOneIs(Visit visit, string name)
    {
        var page = visit.Page;
        await page.GetByLabel("کد ملی").FillAsync(NationalCode("098765432"));
        await page.GetByLabel("نام و نام خانوادگی").FillAsync(name);
        await page.GetByRole(AriaRole.Spinbutton).First.ClickAsync();
        await page.Keyboard.TypeAsync("۱۳۷۵۰۲۰۳");
        await visit.Press("ثبت");
        await page.GetByRole(AriaRole.Heading, new() { Name = "پروندهٔ من" }).WaitForAsync();
    }

    private static async Task Join(Visit visit, string association)
    {
        await visit.Go($"/my/join?association={association}");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "خبررسانی" }).CheckAsync();
        await visit.Press("فرستادن درخواست");
        await visit.Arrive("/my/memberships/");
        await visit.Says("در انتظار پذیرش");
    }

    private static ILocator Row(Visit visit, string name) =>
        visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = name });

    private static ILocator CodeOn(Visit visit) => visit.Page.GetByRole(AriaRole.Img, new() { Name = Code });

    /// <summary>Waits until the service worker has kept what the card needs.</summary>
    private static Task<IJSHandle> WorkerIsReady(Visit visit) =>
        visit.Page.WaitForFunctionAsync(
            "async () => (await navigator.serviceWorker.ready).active?.state === 'activated'",
            null,
            new PageWaitForFunctionOptions { Timeout = 20_000 }
        );

    /// <summary>With the digit that checks the nine before it.</summary>
    private static string NationalCode(string nine)
    {
        var rest = nine.Select((digit, place) => (digit - '0') * (10 - place)).Sum() % 11;
        return nine + (rest < 2 ? rest : 11 - rest).ToString(CultureInfo.InvariantCulture);
    }
}
