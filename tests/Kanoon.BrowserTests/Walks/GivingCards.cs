using Microsoft.Playwright;

namespace Kanoon.BrowserTests.Walks;

/// <summary>A secretary gives members their cards, and stops one that is misused.</summary>
public sealed class GivingCards(Site site)
{
    [Fact]
    public async Task A_batch_is_issued_while_one_watches_and_comes_as_a_paper()
    {
        await using var visit = await site.OpenAlone("/associations/mine", Role.Secretary);
        await visit.Go($"/associations/{await visit.MyAssociation()}/cards");

        await visit.Press("صدور گروهی");
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "همهٔ اعضا" }).CheckAsync();
        await visit.PressInDialog("آغاز صدور");
        await visit.Arrive("/card-batches/");
        var paper = visit.Page.GetByRole(AriaRole.Button, new() { Name = "دریافت PDF" });
        await paper.WaitForAsync(new() { Timeout = 90_000 });
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => paper.ClickAsync());

        download.SuggestedFilename.Should().EndWith(".pdf");
    }

    [Fact]
    public async Task A_card_is_suspended_and_resumed_each_with_a_reason()
    {
        await using var visit = await site.OpenAlone("/associations/mine", Role.Secretary);
        var association = await visit.MyAssociation();
        var cards = (await visit.Read($"associations/{association}/cards?stage=issued&limit=1")).GetProperty("items");
        var id = cards[0].GetProperty("id").GetString();
        await visit.Go($"/associations/{association}/cards/{id}");

        await visit.Press("تعلیق");
        await visit.PressInDialog("تعلیق");
        await visit.Says("این را پر کنید");
        await visit.FillInDialog("کارت در دست کس دیگری دیده شد");
        await visit.PressInDialog("تعلیق");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "رفع تعلیق", Exact = true }).WaitForAsync();
        await visit.Says("کارت در دست کس دیگری دیده شد");
        await visit.Press("رفع تعلیق");
        await visit.FillInDialog("کارت به دارنده بازگشت");
        await visit.PressInDialog("رفع تعلیق");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "تعلیق", Exact = true }).WaitForAsync();

        (await visit.Read($"cards/{id}")).GetProperty("state").GetString().Should().Be("active");
    }
}
