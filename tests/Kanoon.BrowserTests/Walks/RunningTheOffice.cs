using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>The Office sets its rules, writes its letters and its messages, and answers for what it reads.</summary>
public sealed class RunningTheOffice(Site site)
{
    [Fact]
    public async Task A_rule_is_set_from_a_day_on_after_a_look_at_what_it_touches_and_taken_back()
    {
        const string nextYear =
            "parseInt(new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric' }).format(new Date())) + 1";
        await using var visit = await site.Open("/office/rules/founding.min-founders", Role.Manager);
        var year = await visit.Page.EvaluateAsync<int>(nextYear);

        await Field(visit, "مقدار").FillAsync("۹۹");
        await Field(visit, "دلیل").FillAsync("مصوبهٔ شمارهٔ ۱۲");
        await visit.Press("دیدن اثر بر پرونده‌ها");
        await visit.Says("عددی از ۱ تا ۵۰ بنویسید.");
        await Field(visit, "مقدار").FillAsync("۷");
        await visit.Page.GetByRole(AriaRole.Spinbutton).First.ClickAsync();
        await visit.Page.Keyboard.TypeAsync($"{year}0101");
        await visit.Press("دیدن اثر بر پرونده‌ها");
        await visit.Says("پروندهٔ باز از مقدار تازه پیروی می‌کند");
        await visit.PressInDialog("ثبت مقدار تازه");
        await visit.Says("مقدار تازه ثبت شد.");
        await visit.Says("۷ (در پیش)");
        await visit.Press("لغو این تغییر");
        await visit.FillInDialog("مصوبه برگشت");
        await visit.PressInDialog("لغو این تغییر");

        await visit.Says("تغییر لغو شد.");
    }

    [Fact]
    public async Task Whoever_reads_a_person_in_full_says_why_and_stands_in_the_audit()
    {
        const string why = "رسیدگی به پروندهٔ ۱۲";
        await using var staff = await site.Open("/office/people", Role.Staff);

        await staff.Page.GetByLabel("کد ملی یا شمارهٔ همراه").FillAsync("۱۲۳");
        await staff.Press("جستجو");
        await staff.Says("نه کد ملی درستی است و نه شمارهٔ همراه.");
        await staff.Page.GetByLabel("کد ملی یا شمارهٔ همراه").FillAsync("۰۹۱۲۰۰۰۰۰۰۲");
        await staff.Press("جستجو");
        staff.Page.Url.Should().EndWith("/office/people");
        await staff.Page.Locator("tbody a").First.ClickAsync();
        await staff.Rest();
        await staff.Press("دیدن کامل");
        await staff.FillInDialog(why);
        await staff.PressInDialog("دیدن کامل");
        await staff.Says("مشخصات کامل");

        await using var administrator = await site.Open("/office/audit?operation=RevealPerson", Role.Administrator);
        await administrator.Says(why);
        await administrator.Go("/office/audit/verification");
        await administrator.Says("سابقه دست‌نخورده است");
    }

    [Fact]
    public async Task A_letter_is_drafted_issued_taken_as_a_paper_and_withdrawn()
    {
        await using var visit = await site.Open("/office/letters/new", Role.Manager);
        var association = (await visit.Read("associations?limit=1")).GetProperty("items")[0];

        await Field(visit, "کانون").FillAsync(association.GetProperty("name").GetString()!);
        await visit.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await Field(visit, "گیرنده").FillAsync("دبیر محترم کانون");
        await Field(visit, "موضوع").FillAsync("گزارش سالانه");
        await Field(visit, "متن نامه").FillAsync("با سلام\n\nگزارش سالانه را تا پایان ماه بفرستید.");
        await visit.Press("ثبت پیش‌نویس");
        await visit.Arrive("/office/letters/");
        await visit.Rest();
        await visit.Press("صدور نامه");
        await visit.PressInDialog("صدور نامه");
        var paper = visit.Page.GetByRole(AriaRole.Button, new() { Name = "دریافت PDF" });
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => paper.ClickAsync());
        download.SuggestedFilename.Should().EndWith(".pdf");
        await visit.Press("پس گرفتن نامه");
        await visit.FillInDialog("به نشانی دیگری نوشته شده بود");
        await visit.PressInDialog("پس گرفتن نامه");

        await visit.Says("به نشانی دیگری نوشته شده بود");
    }

    [Fact]
    public async Task The_words_of_a_message_are_tried_as_one_types_saved_and_taken_back()
    {
        await using var visit = await site.Open(
            "/office/templates/associations.renewal-reminder/inApp/fa",
            Role.Administrator
        );

        await Field(visit, "متن پیام").FillAsync("{{ nothing }}");
        await visit.Says("این متغیرها شناخته نیستند");
        await Field(visit, "متن پیام").FillAsync("هنگام تمدید است: ");
        await visit.Press("{{ association }}");
        await visit.Says("هنگام تمدید است: کانون شعر و داستان سپیدار");
        await visit.Press("ثبت متن اداره");
        await visit.Says("متن ثبت شد");
        await visit.Press("بازگشت به متن سامانه");
        await visit.PressInDialog("بازگشت به متن سامانه");

        await visit.Says("متن خود سامانه است.");
    }

    private static ILocator Field(Visit visit, string label) => visit.Page.GetByLabel(label, new() { Exact = true });
}
