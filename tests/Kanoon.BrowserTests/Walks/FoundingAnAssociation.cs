using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>A citizen founds an association in the wizard, also on a bad day.</summary>
public sealed partial class FoundingAnAssociation(Site site)
{
    private const string SaveAndGoOn = "ذخیره و ادامه";

    [Fact]
    public async Task A_draft_is_begun_step_by_step_and_a_double_click_creates_it_once()
    {
        await using var visit = await site.OpenAlone("/my/applications/new", Role.Applicant);
        var sent = 0;
        visit.Page.Request += (_, request) =>
        {
            if (request.Method == "POST" && request.Url.EndsWith("/founding-applications", StringComparison.Ordinal))
                sent++;
        };

        var id = await Begin(visit);

        sent.Should().Be(1);
        id.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_lost_connection_loses_nothing_that_was_typed()
    {
        await using var visit = await site.OpenAlone("/my/applications/new", Role.Applicant);
        var id = await Begin(visit);
        const string typed = "هدفی که در قطعی نوشته شد";
        await visit.Go($"/my/applications/{id}/edit?step=goals");

        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.GetByLabel("هدف خود کانون").FillAsync(typed);
        await visit.Press(SaveAndGoOn);
        await visit.Says("به سامانه دسترسی نیست");
        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.ReloadAsync();
        await visit.Rest();

        (await visit.Page.GetByLabel("هدف خود کانون").InputValueAsync()).Should().Be(typed);
        await visit.Press(SaveAndGoOn);
        await visit.Arrive("step=founders");
        (await visit.Read($"founding-applications/{id}")).GetProperty("purpose").GetString().Should().Be(typed);
    }

    [Fact]
    public async Task A_session_that_ends_brings_back_to_the_same_step_with_what_was_typed()
    {
        await using var visit = await site.OpenAlone("/my/applications/new", Role.Applicant);
        var id = await Begin(visit);
        const string typed = "نشانی پس از پایان نشست";
        await visit.Go($"/my/applications/{id}/edit?step=place");

        await visit.Page.GetByLabel("نشانی").FillAsync(typed);
        await visit.Page.Context.ClearCookiesAsync();
        await visit.Press(SaveAndGoOn);
        await visit.Arrive("/sign-in");
        await Site.SignIn(visit.Page.Context, Role.Applicant);
        await visit.Go(BackOf(visit.Page.Url));

        (await visit.Page.GetByLabel("نشانی").InputValueAsync()).Should().Be(typed);
    }

    [Fact]
    public async Task What_is_missing_is_named_when_it_is_sent_and_a_reason_is_asked_to_take_it_back()
    {
        await using var visit = await site.OpenAlone("/my/applications/new", Role.Applicant);
        var id = await Begin(visit);

        await visit.Go($"/my/applications/{id}/edit?step=review");
        await visit.Press("ارسال درخواست");
        await visit.PressInDialog("ارسال درخواست");
        await visit.Page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).First.ClickAsync();
        await visit.Arrive("step=");

        await visit.Go($"/my/applications/{id}");
        await visit.Press("پس گرفتن درخواست");
        await visit.PressInDialog("پس گرفتن درخواست");
        await visit.Says("این را پر کنید");
        await visit.FillInDialog("آزمون بود");
        await visit.PressInDialog("پس گرفتن درخواست");
        await visit.Dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        (await visit.Read($"founding-applications/{id}")).GetProperty("state").GetString().Should().Be("withdrawn");
    }

    /// <summary>Three steps on the device, then a draft; answers its id.</summary>
    private static async Task<string> Begin(Visit visit)
    {
        var page = visit.Page;
        await page.GetByLabel("نام کانون").FillAsync($"سپیدار {Guid.CreateVersion7():N}"[..30]);
        await page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await visit.Press(SaveAndGoOn);
        await visit.Arrive("step=place");
        await page.GetByLabel("منطقه").ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "منطقه ۵", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "محله" }).FillAsync("اكباتان");
        await page.GetByRole(AriaRole.Option, new() { Name = "اکباتان" }).First.ClickAsync();
        await page.GetByLabel("نشانی").FillAsync("بلوک ۳، ورودی ۵");
        await page.GetByLabel("کد پستی").FillAsync("۱۱۳۶۹۱۲۳۴۵");
        await visit.Press(SaveAndGoOn);
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.GetByLabel("هدف خود کانون").FillAsync("دورهمی هفتگی همسایه‌ها");
        await page.GetByRole(AriaRole.Button, new() { Name = "ثبت پیش‌نویس و ادامه" }).DblClickAsync();
        await visit.Arrive("step=founders");
        await visit.Rest();
        return Application().Match(page.Url).Groups["id"].Value;
    }

    private static string BackOf(string url) =>
        Uri.UnescapeDataString(url[(url.IndexOf("back=", StringComparison.Ordinal) + 5)..]);

    [GeneratedRegex("applications/(?<id>[^/]+)/edit", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Application();
}
