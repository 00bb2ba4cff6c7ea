using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>A secretary gives members their cards, and stops one that is misused.</summary>
public sealed class GivingCards(Site site)
{
    [Fact]
    public async Task A_batch_is_issued_while_one_watches_and_comes_as_a_paper()
    {
        await using var visit = await site.OpenAlone("/associations/mine", Role.Secretary);
        await visit.Go($"/associations/{await Association(visit)}/cards");

        await visit.Press("صدور گروهی");
        await visit.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new Regex("^همهٔ اعضا") }).CheckAsync();
        await visit.PressInDialog("آغاز صدور");
        await visit.Page.WaitForURLAsync(new Regex("/card-batches/"));
        var paper = visit.Page.GetByRole(AriaRole.Button, new() { Name = "دریافت PDF" });
        await paper.WaitForAsync(new() { Timeout = 90_000 });
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => paper.ClickAsync());

        download.SuggestedFilename.Should().EndWith(".pdf");
    }

    [Fact]
    public async Task A_card_is_suspended_and_resumed_each_with_a_reason()
    {
        await using var visit = await site.OpenAlone("/associations/mine", Role.Secretary);
        var association = await Association(visit);
        var cards = (await visit.Read($"associations/{association}/cards?stage=issued&limit=1")).GetProperty("items");
        var id = cards[0].GetProperty("id").GetString();
        await visit.Go($"/associations/{association}/cards/{id}");

        await visit.Press("تعلیق");
        await visit.PressInDialog("تعلیق");
        await visit.Says("این را پر کنید");
        await Reason(visit, "کارت در دست کس دیگری دیده شد");
        await visit.PressInDialog("تعلیق");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "رفع تعلیق", Exact = true }).WaitForAsync();
        await visit.Says("کارت در دست کس دیگری دیده شد");
        await visit.Press("رفع تعلیق");
        await Reason(visit, "کارت به دارنده بازگشت");
        await visit.PressInDialog("رفع تعلیق");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "تعلیق", Exact = true }).WaitForAsync();

        (await visit.Read($"cards/{id}")).GetProperty("state").GetString().Should().Be("active");
    }

    private static async Task<string> Association(Visit visit) =>
        (await visit.Read("associations/mine"))[0].GetProperty("id").GetString()!;

    private static Task Reason(Visit visit, string reason) =>
        visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync(reason);
}
