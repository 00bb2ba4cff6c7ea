using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class HoldingACardOnSqlite(SqliteApp app) : HoldingACard(app), IClassFixture<SqliteApp>;

public sealed class HoldingACardOnSqlServer(SqlServerApp app) : HoldingACard(app), IClassFixture<SqlServerApp>;

/// <summary>A membership card from the wish for one until it is void, and how it verifies meanwhile.</summary>
public abstract class HoldingACard(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task A_member_asks_the_secretary_approves_and_issues_and_the_card_verifies()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var id = (await person.AskCard(member).Read<CreatedId>()).Id;
        await association.OnCard(association.Leader, id, "/issue").IsRefused("card-not-now");
        await association.OnCard(person, id, "/approve").IsForbidden();

        await association.OnCard(association.Leader, id, "/approve").Succeeds();
        await association.OnCard(association.Leader, id, "/issue").Succeeds();
        await App.Deliver();

        var card = await association.Card(id);
        card.Text("state").Should().Be("active");
        card.Text("validUntil").Should().Be((await association.View())["licence"]!.List("terms")[0].Text("endsOn"));
        var shown = await Verify(card.Text("serial"));
        (shown.Text("standing"), shown["isValid"]!.GetValue<bool>()).Should().Be(("valid", true));
        (shown.Text("holder"), shown.Text("reference")).Should().Be(("نرگس یوسفی", await association.Number()));
        (await App.ToldSubjects(person)).Should().Contain("خبری از عضویت شما");
    }

    [Fact]
    public async Task A_member_has_one_card_and_of_two_wishes_at_once_one_counts()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);

        var wishes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => person.AskCard(member)));

        wishes.Count(wish => wish.StatusCode == HttpStatusCode.Created).Should().Be(1);
        await person.AskCard(member).IsRefused("card-held");
    }

    [Fact]
    public async Task Two_who_issue_at_once_issue_one_card()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (_, member) = await association.NewMember(App);
        var id = (await association.Leader.AskCard(member).Read<CreatedId>()).Id;

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => association.OnCard(association.Leader, id, "/issue"))
        );

        answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent).Should().Be(1);
        (await association.Card(id)).Text("state").Should().Be("active");
    }

    [Fact]
    public async Task A_member_finds_a_refused_card_with_its_reason_and_objects()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var id = (await person.AskCard(member).Read<CreatedId>()).Id;
        await association.OnCard(association.Leader, id, "/refuse", new { reason = "عکس خوانا نیست" }).Succeeds();

        var cards = await person.Http.Walk($"/api/v1/members/{member}/cards", 1);

        var refused = cards.Should().ContainSingle().Subject;
        (refused.Text("id"), refused.Text("state")).Should().Be(($"{id}", "refused"));
        (await person.Http.Get<JsonObject>($"/api/v1/cards/{id}")).Text("reason").Should().Be("عکس خوانا نیست");
        await association.OnCard(person, id, "/appeal", new { grounds = "عکس تازه گذاشته‌ام" }).Succeeds();
        var stranger = await App.Citizen();
        await stranger.Http.GetAsync(new Uri($"/api/v1/members/{member}/cards", UriKind.Relative)).IsForbidden();
    }

    [Fact]
    public async Task A_lost_card_is_void_at_once_and_the_next_takes_its_place()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var first = await association.WithCard(member);
        await association.OnCard(person, Id(first), "/report-lost").Succeeds();
        (await Verify(first.Text("serial"))).Text("standing").Should().Be("void");

        var second = await association.WithCard(member);

        (await Verify(first.Text("serial"))).Text("standing").Should().Be("replaced");
        (await Verify(second.Text("serial"))).Text("standing").Should().Be("valid");
        second.Text("serial").Should().NotBe(first.Text("serial"));
    }

    [Fact]
    public async Task A_suspended_card_counts_again_once_it_is_resumed_and_a_revoked_one_when_the_Office_says_so()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var card = await association.WithCard(member);
        var reason = new { reason = "کارت به دیگری داده شد" };

        await association.OnCard(association.Leader, Id(card), "/suspend", reason).Succeeds();
        (await Verify(card.Text("serial"))).Text("standing").Should().Be("suspended");
        await association.OnCard(association.Leader, Id(card), "/resume", reason).Succeeds();
        await association.OnCard(Officer, Id(card), "/revoke", reason).Succeeds();
        (await Verify(card.Text("serial"))).Text("standing").Should().Be("revoked");
        await association.OnCard(person, Id(card), "/appeal", new { grounds = "به کسی نداده‌ام" }).Succeeds();
        await Judge(association, Id(card), Officer).IsRefused("appeal-same-decider");
        await Judge(association, Id(card), Manager).Succeeds();

        (await association.Card(Id(card))).Text("state").Should().Be("active");
    }

    [Fact]
    public async Task An_objection_brings_back_neither_a_lost_card_nor_that_of_somebody_who_left()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (loser, lost) = await Objected(association);
        var (_, left) = await Objected(association, leaves: true);
        await association.OnCard(loser, Id(lost), "/report-lost").Succeeds();

        await Judge(association, Id(lost), Manager).Succeeds();
        await Judge(association, Id(left), Manager).Succeeds();

        (await Verify(lost.Text("serial"))).Text("standing").Should().Be("void");
        (await Verify(left.Text("serial"))).Text("standing").Should().Be("revoked");
        (await association.Card(Id(left))).List("appeals")[0].Text("outcome").Should().Be("returnedToReview");
    }

    [Fact]
    public async Task What_the_Office_stopped_it_alone_lifts_and_it_approves_the_next_card()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var card = await association.WithCard(member);
        await association.OnCard(Officer, Id(card), "/suspend", Reason).Succeeds();
        await association.OnCard(association.Leader, Id(card), "/resume", Reason).IsRefused("card-stopped-by-office");
        await association.OnCard(Officer, Id(card), "/resume", Reason).Succeeds();
        await association.OnCard(Manager, Id(card), "/revoke", Reason).Succeeds();
        await association.OnMember(person, member, "/leave", new { reason = (string?)null }).Succeeds();
        var back = (await association.Ask(person).Read<CreatedId>()).Id;
        await association.OnMember(association.Leader, back, "/approve").Succeeds();

        var next = (await association.Leader.AskCard(back).Read<CreatedId>()).Id;
        await association.OnCard(association.Leader, next, "/issue").IsRefused("card-stopped-by-office");
        await association.OnCard(association.Leader, next, "/approve").IsRefused("card-stopped-by-office");
        await association.OnCard(Officer, next, "/approve").Succeeds();
        await association.OnCard(association.Leader, next, "/issue").Succeeds();

        (await association.Card(Id(card)))["heldByOffice"]!.GetValue<bool>().Should().BeFalse();
        var (another, usualMember) = await association.NewMember(App);
        var usual = (await another.AskCard(usualMember).Read<CreatedId>()).Id;
        await association.OnCard(Officer, usual, "/approve").IsForbidden();
    }

    [Fact]
    public async Task A_card_that_is_lost_while_the_Office_suspends_it_makes_no_room_for_another()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var card = await association.WithCard(member);
        await association.OnCard(Officer, Id(card), "/suspend", Reason).Succeeds();
        await association.OnCard(person, Id(card), "/report-lost").Succeeds();

        var next = (await person.AskCard(member).Read<CreatedId>()).Id;

        await association.OnCard(association.Leader, next, "/approve").IsRefused("card-stopped-by-office");
        await association.OnCard(Officer, next, "/approve").Succeeds();
    }

    [Fact]
    public async Task Every_decision_of_a_day_is_told_once()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var card = await association.WithCard(member);

        foreach (var move in new[] { "/suspend", "/resume", "/suspend" })
            await association.OnCard(association.Leader, Id(card), move, Reason).Succeeds();
        await association.OnCard(person, Id(card), "/appeal", new { grounds = "به کسی نداده‌ام" }).Succeeds();
        await Judge(association, Id(card), Manager).Succeeds();
        await App.Deliver();
        await App.RunJob("platform.deliveries");

        var told = App.Sms.To(person.Mobile);
        told.Count(sms => sms.Text.Contains("کارت عضویت معلق شد", StringComparison.Ordinal)).Should().Be(2);
        told.Should().ContainSingle(sms => sms.Text.Contains("تعلیق کارت عضویت", StringComparison.Ordinal));
        told.Should().ContainSingle(sms => sms.Text.Contains("اعتراض دربارهٔ کارت", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_card_ends_with_the_membership_and_rests_with_the_licence()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (leaving, member) = await association.NewMember(App);
        var (_, staying) = await association.NewMember(App);
        var (gone, kept) = (await association.WithCard(member), await association.WithCard(staying));

        await association.OnMember(leaving, member, "/leave", new { reason = (string?)null }).Succeeds();
        (await Verify(gone.Text("serial"))).Text("standing").Should().Be("revoked");
        await association.Do(Officer, "/give-notice", new { facts = "گزارش سالانه نرسیده است" }).Succeeds();
        await association.Do(association.Leader, "/reply-to-notice", new { reply = "می‌فرستیم" }).Succeeds();
        await association
            .Do(Manager, "/suspend", new { reason = "گزارش نرسیده است", until = App.Today().AddMonths(3).Iso() })
            .Succeeds();

        (await Verify(kept.Text("serial"))).Text("standing").Should().Be("associationInactive");
        var revoked = (await App.Public().Get<JsonObject>("/api/v1/verifications/revocations")).List("entries");
        revoked.Select(entry => entry.GetValue<string>()).Should().Contain(Entry(gone.Text("serial")));
        revoked.Select(entry => entry.GetValue<string>()).Should().Contain(Entry(await association.Number()));
    }

    [Fact]
    public async Task A_card_is_over_after_its_last_day_and_the_next_is_asked_for_shortly_before()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, member) = await association.NewMember(App);
        var card = await association.WithCard(member);
        var last = DateOnly.Parse(card.Text("validUntil"));
        App.Clock.Advance(TimeSpan.FromDays(last.DayNumber - App.Today().DayNumber - 31));
        await person.AskCard(member).IsRefused("card-held");

        App.Clock.Advance(TimeSpan.FromDays(1));
        await person.AskCard(member).ShouldBe(HttpStatusCode.Created);
        App.Clock.Advance(TimeSpan.FromDays(31));

        (await Verify(card.Text("serial"))).Text("standing").Should().Be("expired");
    }

    private static object Reason => new { reason = "کارت به دیگری داده شد" };

    /// <summary>A card that is suspended, to which its holder objects.</summary>
    private async Task<(Person Holder, JsonObject Card)> Objected(Licensed association, bool leaves = false)
    {
        var (person, member) = await association.NewMember(App);
        var card = await association.WithCard(member);
        await association.OnCard(association.Leader, Id(card), "/suspend", Reason).Succeeds();
        await association.OnCard(person, Id(card), "/appeal", new { grounds = "به کسی نداده‌ام" }).Succeeds();
        if (leaves)
            await association.OnMember(person, member, "/leave", new { reason = (string?)null }).Succeeds();
        return (person, card);
    }

    private Task<JsonObject> Verify(string serial) => App.Public().Get<JsonObject>($"/api/v1/verifications/{serial}");

    private static async Task<HttpResponseMessage> Judge(Licensed association, Guid id, Person by) =>
        await by.Http.Change(
            HttpMethod.Post,
            $"/api/v1/admin/cards/{id}/decide-appeal",
            (await association.Card(id)).Number("version"),
            new { outcome = "returnedToReview", reason = "گواهی شاهدان شنیده شد" }
        );

    private static string Entry(string name) =>
        Kanoon.Platform.Papers.Verifications.EntryOf(
            name.Length == 19 ? name.Replace("-", "", StringComparison.Ordinal) : name
        );

    private static Guid Id(JsonObject card) => card["id"]!.GetValue<Guid>();
}
