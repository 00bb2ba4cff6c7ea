using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class JoiningAnAssociationOnSqlite(SqliteApp app) : JoiningAnAssociation(app), IClassFixture<SqliteApp>;

public sealed class JoiningAnAssociationOnSqlServer(SqlServerApp app)
    : JoiningAnAssociation(app),
        IClassFixture<SqlServerApp>;

/// <summary>From the wish to be a member until the membership ends.</summary>
public abstract class JoiningAnAssociation(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task Somebody_asks_and_the_secretary_accepts()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, id) = await association.NewRequest(App);
        var waiting = await association.Leader.Http.Get<JsonObject>(
            $"/api/v1/associations/{association.AssociationId}/members?sort=dueOn"
        );
        waiting.List().Should().ContainSingle().Which.Text("id").Should().Be($"{id}");

        await association.OnMember(association.Leader, id, "/approve").Succeeds();
        await App.Deliver();

        (await association.MemberState(id)).Should().Be("active");
        (await person.Http.Get<JsonObject>("/api/v1/members/mine")).List()[0].Text("state").Should().Be("active");
        (await App.ToldSubjects(person)).Should().Contain("خبری از عضویت شما");
        (await App.ToldSubjects(association.Leader)).Should().Contain("درخواست عضویت تازه");
    }

    [Fact]
    public async Task Nobody_joins_without_a_record_or_twice_or_where_there_is_no_association()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var person = await App.Citizen();
        await association.Ask(person).IsRefused("record-first");
        await person.Claim().Succeeds();

        await association.Ask(person).Succeeds();

        await association.Ask(person).IsRefused("member-already");
        await person
            .Http.Post(
                "/api/v1/membership-requests",
                new { associationId = Guid.CreateVersion7(), consents = Array.Empty<string>() }
            )
            .IsNotFound();
    }

    [Fact]
    public async Task Of_many_requests_at_once_one_counts()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var person = await App.Citizen();
        await person.Claim().Succeeds();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => association.Ask(person)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).Should().Be(1);
        answers
            .Where(answer => !answer.IsSuccessStatusCode)
            .Should()
            .OnlyContain(answer => (int)answer.StatusCode == 409);
    }

    [Fact]
    public async Task A_refused_request_can_be_objected_to_and_waits_again()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, id) = await association.NewRequest(App);
        await association
            .OnMember(association.Leader, id, "/refuse", new { reason = "در محله زندگی نمی‌کند" })
            .Succeeds();
        var refused = await person.Http.Get<JsonObject>($"/api/v1/members/{id}");
        refused.Text("reason").Should().Be("در محله زندگی نمی‌کند");
        refused["appealableUntil"].Should().NotBeNull();
        (await Mine(person)).Text("appealableUntil").Should().Be(refused.Text("appealableUntil"));

        await association.OnMember(person, id, "/appeal", new { grounds = "در همین محله‌ام" }).Succeeds();
        (await Mine(person))["appealableUntil"].Should().BeNull();
        await association
            .OnMember(person, id, "/appeal", new { grounds = "در همین محله‌ام" })
            .IsRefused("nothing-to-appeal");
        await association.Ask(person).IsRefused("member-already");
        (await Officer.Http.Get<JsonObject>("/api/v1/admin/worklist?kind=memberAppeal&limit=100"))
            .List()
            .Should()
            .Contain(item => item.Text("id") == $"{id}");
        await Judge(association, id, "returnedToReview").Succeeds();

        (await association.MemberState(id)).Should().Be("requested");
        await association.OnMember(association.Leader, id, "/approve").Succeeds();
    }

    [Fact]
    public async Task A_removed_member_is_one_again_where_the_Office_upholds_the_objection()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, id) = await association.NewMember(App);
        await association
            .OnMember(association.Leader, id, "/remove", new { reason = "نظم جلسه را به هم زد" })
            .Succeeds();
        await association
            .OnMember(association.Leader, id, "/remove", new { reason = "نظم جلسه" })
            .IsRefused("member-not-now");

        await association.OnMember(person, id, "/appeal", new { grounds = "من نبودم" }).Succeeds();
        await Judge(association, id, "returnedToReview").Succeeds();

        (await association.MemberState(id)).Should().Be("active");
    }

    [Fact]
    public async Task A_member_leaves_and_comes_back_as_another_stay()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, id) = await association.NewMember(App);
        await association.OnMember(association.Leader, id, "/leave", new { reason = (string?)null }).IsForbidden();

        await association.OnMember(person, id, "/leave", new { reason = (string?)null }).Succeeds();
        var again = await association.Ask(person).Read<CreatedId>();

        var stays = (await association.Member(again.Id)).List("earlierStays");
        stays.Should().ContainSingle().Which.Text("state").Should().Be("left");
    }

    [Fact]
    public async Task A_member_goes_on_in_another_association_once_it_accepts()
    {
        var (first, second) = (
            await Licensed.Found(App, Applicant.NewName()),
            await Licensed.Found(App, Applicant.NewName())
        );
        var (person, id) = await first.NewMember(App);
        await person
            .Http.Post($"/api/v1/members/{id}/transfers", new { to = first.AssociationId })
            .IsRefused("transfer-elsewhere");

        var wish = await person
            .Http.Post($"/api/v1/members/{id}/transfers", new { to = second.AssociationId })
            .Read<CreatedId>();
        (await first.MemberState(id)).Should().Be("active");
        await second.OnMember(second.Leader, wish.Id, "/approve").Succeeds();

        (await first.Member(id)).Text("movedTo").Should().Be($"{wish.Id}");
        (await first.MemberState(id)).Should().Be("left");
        (await second.MemberState(wish.Id)).Should().Be("active");
    }

    [Fact]
    public async Task The_leader_is_accepted_by_the_Office_and_others_are_not()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        await association.Leader.Claim(nationalCode: code).Succeeds();
        var own = (await association.Enter(nationalCode: code).Read<CreatedId>()).Id;
        var (_, anothers) = await association.NewRequest(App);

        (await association.MemberState(own)).Should().Be("requested");
        await association.OnMember(association.Leader, own, "/approve").IsRefused("own-case");
        await association.OnMember(Officer, anothers, "/approve").IsForbidden();
        await association.OnMember(Officer, own, "/approve").Succeeds();

        (await association.MemberState(own)).Should().Be("active");
    }

    [Fact]
    public async Task Somebody_known_is_listed_under_the_name_of_their_record()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (known, code) = (await App.Citizen(), Applicant.NewNationalCode());
        await known.Claim(nationalCode: code).Succeeds();

        var id = (await association.Enter("شهردار تهران", code).Read<CreatedId>()).Id;

        (await association.WithCard(id)).Text("holder").Should().Be("نرگس یوسفی");
        (await association.Member(id)).Text("fullName").Should().Be("نرگس یوسفی");
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("<b>زهرا</b>")]
    [InlineData("سارا 😀")]
    public async Task What_is_no_name_is_refused(string name)
    {
        var association = await Licensed.Found(App, Applicant.NewName());

        await association.Enter(name).IsInvalid("fullName");
    }

    [Fact]
    public async Task Nobody_is_accepted_while_the_licence_does_not_hold()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (_, id) = await association.NewRequest(App);
        await association.Do(Officer, "/give-notice", new { facts = "گزارش سالانه نرسیده است" }).Succeeds();
        await association.Do(association.Leader, "/reply-to-notice", new { reply = "می‌فرستیم" }).Succeeds();
        await association
            .Do(Manager, "/suspend", new { reason = "گزارش نرسیده است", until = App.Today().AddMonths(3).Iso() })
            .Succeeds();

        await association.OnMember(association.Leader, id, "/approve").IsRefused("licence-not-live");
        await association.Enter().IsRefused("licence-not-live");
        await association.OnMember(association.Leader, id, "/refuse", new { reason = "مجوز معلق است" }).Succeeds();
    }

    [Fact]
    public async Task The_secretary_enters_who_signed_on_paper_and_the_list_is_searched_and_paged()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        foreach (var name in new[] { "زهرا یاسینی", "پرویز اکبری", "آرش کیانی" })
            await association.Enter(name).Succeeds();
        await association.Enter("ندا کاظمی", birthDate: "2990-01-01").IsInvalid("birthDate");

        var list = $"/api/v1/associations/{association.AssociationId}/members";
        var all = new List<string>();
        for (var address = $"{list}?limit=2"; ; )
        {
            var page = await association.Leader.Http.Get<JsonObject>(address);
            all.AddRange(page.List().Select(row => row.Text("fullName")));
            if (page["next"] is null)
                break;
            address = $"{list}?limit=2&after={page.Text("next")}";
        }

        all.Should().Equal("آرش کیانی", "پرویز اکبری", "زهرا یاسینی");
        var found = await association.Leader.Http.Get<JsonObject>($"{list}?q=ياسيني&state=active");
        found.List().Should().ContainSingle().Which.Text("nationalCode").Should().Contain("*");
    }

    private async Task<HttpResponseMessage> Judge(Licensed association, Guid id, string outcome) =>
        await Officer.Http.Change(
            HttpMethod.Post,
            $"/api/v1/admin/members/{id}/decide-appeal",
            (await association.Member(id)).Number("version"),
            new { outcome, reason = "شنیده شد و پذیرفته است" }
        );

    private static async Task<JsonNode> Mine(Person person) =>
        (await person.Http.Get<JsonObject>("/api/v1/members/mine")).List()[0];
}
