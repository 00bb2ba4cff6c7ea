using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>A secretary keeps the members of an association, and its licence.</summary>
public sealed class RunningAnAssociation(Site site)
{
    private static int people;

    [Fact]
    public async Task A_member_is_entered_given_an_office_and_removed_with_a_reason()
    {
        const string name = "سارا بهرامی";
        await using var visit = await Open("members/new");
        var page = visit.Page;

        await page.GetByLabel("نام و نام خانوادگی").FillAsync(name);
        await page.GetByLabel("کد ملی").FillAsync("۱۲۳۴۵۶۷۸۹۰");
        await page.Keyboard.PressAsync("Tab");
        await visit.Says("کد ملی درست نیست");
        await page.GetByLabel("کد ملی").FillAsync(NationalCode());
        await page.GetByLabel("تلفن همراه").FillAsync(Mobile());
        await Born(visit, "۱۳۷۰۰۵۱۲");
        await visit.Press("ثبت عضو");
        await page.GetByRole(AriaRole.Link, new() { Name = "دیدن پروندهٔ عضو" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = name }).WaitForAsync();
        await visit.Press("سپردن سمت");
        await visit.PressInDialog("سپردن سمت");
        await visit.Says("جانشین دبیر");
        await visit.Press("برکنار کردن");
        await visit.FillInDialog("از شهر رفته است");
        await visit.PressInDialog("برکنار کردن");

        await visit.Says("برکنار شد");
    }

    [Fact]
    public async Task A_child_becomes_a_member_once_a_guardian_has_consented_on_paper()
    {
        await using var visit = await Open("members/new");
        var page = visit.Page;

        await page.GetByLabel("نام و نام خانوادگی").FillAsync("مانی بهرامی");
        await page.GetByLabel("کد ملی").FillAsync(NationalCode());
        await page.GetByLabel("تلفن همراه").FillAsync(Mobile());
        await Born(visit, "۱۳۹۵۰۵۱۲");
        await page.GetByLabel("نام و نام خانوادگی ولی").FillAsync("سیما بهرامی");
        await page.GetByLabel("کد ملی ولی").FillAsync(NationalCode());
        await page.GetByLabel("تلفن همراه ولی").FillAsync(Mobile());
        await page.GetByLabel("با پیام از ولی رضایت خواسته شود").CheckAsync();
        await visit.Press("ثبت عضو");
        await page.GetByRole(AriaRole.Link, new() { Name = "دیدن پروندهٔ عضو" }).ClickAsync();
        await visit.Press("ثبت رضایت کاغذی ولی");
        await visit.FillInDialog("برگهٔ شمارهٔ ۱۲، بایگانی");
        await visit.PressInDialog("ثبت رضایت کاغذی ولی");
        await visit.Press("پذیرفتن");

        await page.GetByRole(AriaRole.Button, new() { Name = "برکنار کردن" }).WaitForAsync();
    }

    [Fact]
    public async Task A_table_of_members_is_tried_first_and_its_good_rows_are_taken_over()
    {
        var twice = NationalCode();
        string[] rows =
        [
            "نام و نام خانوادگی,کد ملی,تلفن همراه,تاریخ تولد,نام ولی,کد ملی ولی,تلفن همراه ولی,رضایت ولی",
            $"پویا شریفی,{NationalCode()},{Mobile()},1368/02/03,,,,",
            $"الهام رستمی,{twice},{Mobile()},1372/11/20,,,,",
            $"الهام رستمی,{twice},{Mobile()},1372/11/20,,,,",
            "ناقص,1234567890,0912,1400/13/45,,,,",
        ];
        const string confirm = "ثبت ۲ ردیف درست";
        await using var visit = await Open("imports");
        var page = visit.Page;

        await page.Locator("input[type=file]:not([capture])")
            .First.SetInputFilesAsync(
                new FilePayload
                {
                    Name = "members.csv",
                    MimeType = "text/csv",
                    Buffer = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join("\r\n", rows))],
                }
            );
        await visit.Arrive("/imports/");
        await page.GetByText("چه چیزی ثبت شود؟").WaitForAsync(new() { Timeout = 90_000 });
        await page.GetByRole(AriaRole.Button, new() { Name = confirm }).First.ClickAsync();
        await visit.Dialog.GetByRole(AriaRole.Button, new() { Name = confirm }).ClickAsync();

        await page.GetByText("۲ ردیف ثبت شد").First.WaitForAsync(new() { Timeout = 90_000 });
    }

    [Fact]
    public async Task A_renewal_is_drafted_once_even_by_a_double_click_and_taken_back()
    {
        await using var visit = await Open("licence");
        var page = visit.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "آغاز تمدید" }).ClickAsync();
        await visit.Press("ذخیرهٔ پیش‌نویس");
        await visit.Says("دست‌کم ده نویسه.");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "گزارش و برنامه" })
            .FillAsync("دوازده کارگاه کمک‌های نخستین برگزار شد و در دورهٔ آینده شانزده کارگاه خواهیم داشت.");
        await page.GetByRole(AriaRole.Button, new() { Name = "ذخیرهٔ پیش‌نویس" }).DblClickAsync();
        await visit.Arrive("/renewals/");
        await page.GetByRole(AriaRole.Button, new() { Name = "پس گرفتن" }).WaitForAsync();
        await visit.Press("پس گرفتن");
        await visit.PressInDialog("پس گرفتن");

        await visit.Says("پس گرفته شد");
    }

    [Fact]
    public async Task A_change_of_the_name_is_asked_for()
    {
        await using var visit = await Open("variations/new");
        var page = visit.Page;

        await page.GetByLabel("نام کانون").FillAsync($"کانون سپیدار {++people}");
        await page.GetByLabel("چرا این اصلاح لازم است؟").FillAsync("نام کوتاه‌تر را همه می‌شناسند");
        await visit.Press("فرستادن درخواست");
        await visit.Arrive("/variations/");
        await page.GetByRole(AriaRole.Button, new() { Name = "پس گرفتن" }).WaitForAsync();
        await visit.Press("پس گرفتن");
        await visit.PressInDialog("پس گرفتن");

        await visit.Says("پس گرفته شد");
    }

    private async Task<Visit> Open(string part)
    {
        var visit = await site.Open("/associations/mine", Role.Secretary);
        await visit.Go($"/associations/{await visit.MyAssociation()}/{part}");
        return visit;
    }

    private static async Task Born(Visit visit, string digits)
    {
        var birth = visit.Page.GetByRole(AriaRole.Group, new() { Name = "تاریخ تولد" }).First;
        await birth.GetByRole(AriaRole.Spinbutton).First.ClickAsync();
        await visit.Page.Keyboard.TypeAsync(digits);
    }

    /// <summary>A national code that nobody of the demonstration has, with its check digit.</summary>
    private static string NationalCode()
    {
        var digits = $"0899{++people:D5}";
        var remainder = digits.Select((digit, place) => (digit - '0') * (10 - place)).Sum() % 11;
        return digits + (remainder < 2 ? remainder : 11 - remainder).ToString(CultureInfo.InvariantCulture);
    }

    private static string Mobile() => $"0936{++people:D7}";
}
