using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>The Office examines applications, decides them, and watches over licences.</summary>
public sealed class DecidingCases(Site site)
{
    [Fact]
    public async Task An_application_is_examined_by_staff_and_approved_by_a_manager_who_sets_a_condition()
    {
        const string condition = "نشستن شورای مرکزی تا سه ماه";
        await using var staff = await site.Open("/office", Role.Staff);
        var id = await Waiting(staff, "stage=submitted");
        await staff.Go($"/office/applications/{id}");

        await staff.Press("آغاز بررسی");
        await staff.Says("بررسی به نام شما آغاز شد");
        await Accept(staff);
        await staff.Press("ارجاع به کمیسیون");
        await staff.PressInDialog("ارجاع به کمیسیون");
        await staff.Says("پرونده به کمیسیون رفت");

        await using var manager = await site.Open($"/office/applications/{id}", Role.Manager);
        await manager.Press("تصویب");
        await manager.PressInDialog("تصویب");
        await manager.Says("این را پر کنید.");
        await manager.Page.GetByLabel("دلیل تصمیم").FillAsync("بله");
        await manager.PressInDialog("تصویب");
        await manager.Says("کوتاه است؛ روشن‌تر بنویسید.");
        await manager.Page.GetByLabel("دلیل تصمیم").FillAsync("مدارک کامل و محل مناسب است.");
        await manager.Press("افزودن شرط");
        await manager.Page.GetByLabel("شرط ۱", new() { Exact = true }).FillAsync(condition);
        await manager.PressInDialog("تصویب");
        await manager.Says("تصویب شد و مجوز صادر شد");

        await manager.Page.GetByRole(AriaRole.Link, new() { Name = "پروندهٔ مجوز" }).First.ClickAsync();
        await manager.Arrive("/office/licences/");
        await manager.Says(condition);
    }

    [Fact]
    public async Task What_is_missing_goes_back_to_the_applicant_with_a_deadline()
    {
        await using var visit = await site.Open("/office", Role.Staff);
        var id = await Waiting(visit, "stage=screening");
        await visit.Go($"/office/applications/{id}");

        await visit.Press("اعلام نقص مدارک");
        await Untick(visit.Dialog.GetByRole(AriaRole.Checkbox, new() { Checked = true }));
        await visit.PressInDialog("اعلام نقص مدارک");
        await visit.Says("دست‌کم یک بخش را برگزینید");
        await visit.Page.GetByLabel("اساسنامه", new() { Exact = true }).CheckAsync();
        await visit.Page.GetByLabel("توضیح «اساسنامه»").FillAsync("مادهٔ چهارم امضا ندارد.");
        await visit.PressInDialog("اعلام نقص مدارک");
        await visit.Says("نقص‌ها به متقاضی گفته شد");

        await visit.Go("/office?stopped=true&kind=foundingApplication");
        await visit.Says("زمان ایستاده");
    }

    [Fact]
    public async Task A_visit_is_reported_from_a_phone_and_survives_a_reload()
    {
        await using var visit = await site.Open("/office", Role.Staff, new Look(390));
        var id = await Waiting(visit, "stage=fieldVisit");
        await visit.Go($"/office/applications/{id}/visit");

        await visit.Press("دیروز");
        await visit.Press("نشانی با درخواست می‌خواند.");
        await visit.Page.ReloadAsync();
        await visit.Rest();
        (await visit.Page.GetByLabel("گزارش", new() { Exact = true }).InputValueAsync()).Should().NotBeEmpty();
        await visit.Press("فرستادن گزارش");
        await visit.Says("یکی را برگزینید.");
        await visit.Press("محل مناسب است");
        await visit.Press("فرستادن گزارش");

        await visit.Says("گزارش فرستاده شد");
    }

    [Fact]
    public async Task Whoever_was_slower_learns_who_changed_the_case_and_keeps_what_was_written()
    {
        const string reason = "محل برای این کار مناسب نیست.";
        await using var manager = await site.Open("/office", Role.Manager);
        var id = await Waiting(manager, "stage=committeeReview");
        await manager.Go($"/office/applications/{id}");
        await manager.Press("رد درخواست");
        await manager.FillInDialog(reason);

        await using var staff = await site.Open($"/office/applications/{id}", Role.Staff);
        await staff.Press("یادداشت: محل تأیید شده است");
        await staff.Page.GetByRole(AriaRole.Textbox, new() { Name = "یادداشت" }).FillAsync("سند تازه‌ای رسیده است.");
        await staff.Press("ثبت");
        await staff.Says("ثبت شد.");

        await manager.PressInDialog("رد درخواست");
        await manager.Says("از هنگامی که این را گشودید");
        (await manager.Dialog.GetByRole(AriaRole.Textbox).InputValueAsync()).Should().Be(reason);
    }

    [Fact]
    public async Task An_objection_is_judged_by_somebody_else_who_gives_reasons()
    {
        const string verdict = "مدرک تازه باید دیده شود.";
        await using var visit = await site.Open("/office", Role.Deputy);
        var id = await Waiting(visit, "stage=appealed");
        await visit.Go($"/office/applications/{id}");

        await visit.Press("رسیدگی به اعتراض");
        await visit.Page.GetByLabel("اعتراض وارد است").CheckAsync();
        await visit.Page.GetByLabel("دلیل رأی").FillAsync(verdict);
        await visit.PressInDialog("رسیدگی به اعتراض");

        await visit.Says("رأی ثبت شد");
        await visit.Says(verdict);
    }

    [Fact]
    public async Task A_licence_is_suspended_after_a_notice_and_reinstated()
    {
        await using var visit = await site.Open("/office", Role.Manager);
        var id = await Waiting(visit, "kind=notice");
        await visit.Go($"/office/licences/{id}");

        await visit.Press("تعلیق مجوز");
        await visit.Page.GetByLabel("با برآورده شدن شرطی").CheckAsync();
        await visit.Page.GetByLabel("شرط پایان تعلیق").FillAsync("ارائهٔ گزارش شش‌ماهه");
        await visit.Page.GetByLabel("دلیل تصمیم").FillAsync("نشانی بسته است و گزارشی نیامده.");
        await visit.PressInDialog("تعلیق مجوز");
        await visit.Says("مجوز معلق شد");
        await visit.Press("رفع تعلیق");
        await visit.FillInDialog("گزارش رسید.");
        await visit.PressInDialog("رفع تعلیق");

        await visit.Says("تعلیق برداشته شد");
    }

    [Fact]
    public async Task A_renewal_is_granted_with_a_reason()
    {
        await using var visit = await site.Open("/office", Role.Manager);
        var items = (await visit.Read("admin/worklist?kind=renewal&limit=50")).GetProperty("items");
        var id = items
            .EnumerateArray()
            .First(item => item.GetProperty("stage").GetString() == "review")
            .GetProperty("id")
            .GetString();
        await visit.Go($"/office/renewals/{id}");

        await visit.Press("تمدید");
        await visit.FillInDialog("گزارش و برنامه پذیرفتنی است.");
        await visit.PressInDialog("تمدید");

        await visit.Says("مجوز تمدید شد");
    }

    private static async Task Accept(Visit visit)
    {
        var items = visit
            .Page.GetByRole(AriaRole.Group)
            .Filter(new() { Has = visit.Page.GetByRole(AriaRole.Button, new() { Name = "نپذیرفته" }) });
        var count = await items.CountAsync();
        for (var i = 0; i < count; i++)
        {
            await items.Nth(i).GetByRole(AriaRole.Button, new() { Name = "پذیرفته", Exact = true }).ClickAsync();
            await visit.Rest();
        }

        await visit.Says("۷ از ۷ پذیرفته");
    }

    /// <summary>What failed so far is proposed, which depends on the case that waits.</summary>
    private static async Task Untick(ILocator proposed)
    {
        while (await proposed.CountAsync() > 0)
            await proposed.First.ClickAsync();
    }

    private static async Task<string> Waiting(Visit visit, string filter) =>
        (await visit.Read($"admin/worklist?{filter}&limit=1")).GetProperty("items")[0].GetProperty("id").GetString()!;
}
