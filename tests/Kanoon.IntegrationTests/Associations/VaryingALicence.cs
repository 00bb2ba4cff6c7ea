using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class VaryingALicenceOnSqlite(SqliteApp app) : VaryingALicence(app), IClassFixture<SqliteApp>;

public sealed class VaryingALicenceOnSqlServer(SqlServerApp app) : VaryingALicence(app), IClassFixture<SqlServerApp>;

public abstract class VaryingALicence(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task A_granted_variation_makes_a_new_certificate_and_archives_the_old_one()
    {
        var oldName = Applicant.NewName();
        var association = await Licensed.Found(App, oldName);
        var (number, newName) = (await association.Number(), Applicant.NewName("کانون نیلوفر"));
        var variation = await Request(association, newName, neighbourhood: 10102).Read<CreatedId>();
        (await association.View()).Text("name").Should().Be(oldName, "a wish changes nothing yet");

        await Decide(Manager, variation, "grant").ShouldBe(HttpStatusCode.NoContent);

        var view = await association.View();
        (view.Text("name"), view.Number("neighbourhood")).Should().Be((newName, 10102));
        view["licence"]!.Text("number").Should().Be(number);
        var certificates = view["licence"]!.List("certificates");
        certificates.Select(certificate => certificate.Text("name")).Should().Equal(oldName, newName);
        certificates[0].Day("archivedOn").Should().Be(App.Today());
        certificates[1]["archivedOn"].Should().BeNull();
        (await Found(newName)).Should().Be(1);
        (await Found(oldName)).Should().Be(0);
        await Decide(Manager, variation, "grant").IsRefused("variation-not-now");
    }

    [Fact]
    public async Task A_licence_lists_its_variations()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var first = await Request(association, Applicant.NewName()).Read<CreatedId>();
        await Decide(Manager, first, "refuse").Succeeds();
        var second = await Request(association, Applicant.NewName()).Read<CreatedId>();
        var list = $"/api/v1/licences/{await association.LicenceId()}/variations";

        (await association.Leader.Http.Walk(list, 1))
            .Select(row => row["id"]!.GetValue<Guid>())
            .Should()
            .BeEquivalentTo([first.Id, second.Id]);
        await (await App.Citizen()).Http.GetAsync(new Uri(list, UriKind.Relative)).IsForbidden();
    }

    [Fact]
    public async Task An_open_variation_is_closed_when_the_licence_ends()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var variation = await Request(association, Applicant.NewName()).Read<CreatedId>();

        await association.Do(association.Leader, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();
        await App.Deliver();

        (await Read(variation)).Text("state").Should().Be("withdrawn");
        await Decide(Manager, variation, "grant").IsRefused("variation-not-now");
    }

    [Fact]
    public async Task A_refused_variation_changes_nothing_and_says_why()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var variation = await Request(association, Applicant.NewName()).Read<CreatedId>();

        await Decide(Manager, variation, "refuse", "").IsInvalid("reason");
        await Decide(Manager, variation, "refuse").ShouldBe(HttpStatusCode.NoContent);

        var view = await Read(variation);
        (view.Text("state"), view.Text("decisionReason")).Should().Be(("refused", "نام تازه گویا نیست"));
        (await association.View())["licence"]!.List("certificates").Should().HaveCount(1);
        await Decide(Manager, variation, "grant").IsRefused("variation-not-now");
        await Withdraw(association.Leader, variation).IsRefused("variation-not-now");
    }

    [Fact]
    public async Task A_refusal_is_objected_to_in_time_and_judged_by_somebody_else()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var variation = await Request(association, Applicant.NewName("کانون شقایق")).Read<CreatedId>();
        await Appeal(association.Leader, variation).IsRefused("nothing-to-appeal");
        await Decide(Manager, variation, "refuse").Succeeds();
        var lastDay = (await App.WorkingDays()).AddWorkingDays(App.Today(), 20);
        (await Read(variation)).Day("appealableUntil").Should().Be(lastDay);

        await Appeal(await App.Citizen(), variation).IsForbidden();
        await Appeal(association.Leader, variation).ShouldBe(HttpStatusCode.NoContent);
        await Appeal(association.Leader, variation).IsRefused("nothing-to-appeal");
        await Request(association, Applicant.NewName()).IsRefused("variation-open-already");
        (await Waiting()).Should().Contain(variation.Id.ToString());
        await Judge(Officer, variation, "returnedToReview").IsForbidden();
        await Judge(Manager, variation, "returnedToReview").IsRefused("appeal-same-decider");
        await Judge(OtherManager, variation, "returnedToReview").ShouldBe(HttpStatusCode.NoContent);

        (await Read(variation)).Text("state").Should().Be("requested");
        (await App.ToldSubjects(association.Leader)).Count(subject => subject == "خبری از مجوز فعالیت").Should().Be(2);
        await Decide(Manager, variation, "grant").Succeeds();
        (await association.View()).Text("name").Should().StartWith("کانون شقایق");
    }

    [Fact]
    public async Task An_upheld_refusal_is_the_last_word_and_a_late_objection_comes_to_nothing()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var upheld = await Request(association, Applicant.NewName()).Read<CreatedId>();
        await Decide(Manager, upheld, "refuse").Succeeds();
        await Appeal(association.Leader, upheld).Succeeds();
        await Judge(OtherManager, upheld, "upheld").Succeeds();

        var view = await Read(upheld);
        (view.Text("state"), view["appealableUntil"], view["dueOn"]).Should().Be(("refused", null, null));
        view.List("appeals").Single().Text("outcome").Should().Be("upheld");
        await Appeal(association.Leader, upheld).IsRefused("nothing-to-appeal");
        var late = await Request(association, Applicant.NewName()).Read<CreatedId>();
        await Decide(Manager, late, "refuse").Succeeds();
        App.MoveTo((await Read(late)).Day("appealableUntil").AddDays(1));
        await Appeal(association.Leader, late).IsRefused("appeal-too-late");
    }

    [Fact]
    public async Task A_licence_has_one_open_variation_until_that_is_withdrawn()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var variation = await Request(association, Applicant.NewName()).Read<CreatedId>();

        await Request(association, Applicant.NewName()).IsRefused("variation-open-already");
        await Withdraw(association.Leader, variation).ShouldBe(HttpStatusCode.NoContent);

        (await Read(variation)).Text("state").Should().Be("withdrawn");
        await Request(association, Applicant.NewName()).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task What_is_wished_for_must_be_free_and_known()
    {
        var taken = Applicant.NewName();
        await Licensed.Found(App, taken);
        var association = await Licensed.Found(App, Applicant.NewName());

        await Request(association, taken).IsRefused("name-taken");
        await Request(association, Applicant.NewName(), neighbourhood: 20101).IsRefused("place-unknown");
        await Request(association, Applicant.NewName(), goals: [998]).IsRefused("goal-unknown");
        await Request(association, Applicant.NewName(), goals: []).IsInvalid("goals");
    }

    [Fact]
    public async Task A_name_that_was_given_away_meanwhile_is_not_granted()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var wanted = Applicant.NewName();
        var variation = await Request(association, wanted).Read<CreatedId>();
        await Licensed.Found(App, wanted);

        await Decide(Manager, variation, "grant").IsRefused("name-taken");

        (await Read(variation)).Text("state").Should().Be("requested");
    }

    [Fact]
    public async Task A_licence_that_has_ended_is_not_varied()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var variation = await Request(association, Applicant.NewName()).Read<CreatedId>();
        await association.Do(association.Leader, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();

        await Decide(Manager, variation, "grant").IsRefused("licence-ended");
        await Withdraw(association.Leader, variation).Succeeds();
        await Request(association, Applicant.NewName()).IsRefused("licence-ended");
    }

    [Fact]
    public async Task The_association_asks_and_management_decides()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var variation = await Request(association, Applicant.NewName()).Read<CreatedId>();
        var stranger = await App.Citizen();

        await Request(association, Applicant.NewName(), by: stranger).IsForbidden();
        await Withdraw(stranger, variation).IsForbidden();
        await stranger.Http.GetAsync(new Uri($"/api/v1/variations/{variation.Id}", UriKind.Relative)).IsForbidden();
        foreach (var other in new[] { Officer, association.Leader })
        {
            await Decide(other, variation, "grant").IsForbidden();
            await Decide(other, variation, "refuse").IsForbidden();
        }
    }

    private static async Task<HttpResponseMessage> Request(
        Licensed association,
        string name,
        int neighbourhood = 10101,
        int[]? goals = null,
        Person? by = null
    ) =>
        await (by ?? association.Leader).Http.Post(
            $"/api/v1/licences/{await association.LicenceId()}/variations",
            new
            {
                name,
                districtCode = 1,
                neighbourhoodCode = neighbourhood,
                address = "خیابان باغ، پلاک ۳",
                postalCode = "1136912345",
                goals = goals ?? [2, 3],
                purpose = "گسترش کتاب‌خوانی در محله",
                grounds = "جابه‌جایی کانون",
            }
        );

    private Task<JsonObject> Read(CreatedId variation) =>
        Manager.Http.Get<JsonObject>($"/api/v1/variations/{variation.Id}");

    private async Task<HttpResponseMessage> Decide(
        Person by,
        CreatedId variation,
        string step,
        string reason = "نام تازه گویا نیست"
    ) =>
        await by.Http.Change(
            HttpMethod.Post,
            $"/api/v1/admin/variations/{variation.Id}/{step}",
            (await Read(variation)).Number("version"),
            new { reason }
        );

    private async Task<HttpResponseMessage> Appeal(Person by, CreatedId variation) =>
        await by.Http.Change(
            HttpMethod.Post,
            $"/api/v1/variations/{variation.Id}/appeal",
            (await Read(variation)).Number("version"),
            new { grounds = "نام تازه گویاست" }
        );

    private async Task<HttpResponseMessage> Judge(Person by, CreatedId variation, string outcome) =>
        await by.Http.Change(
            HttpMethod.Post,
            $"/api/v1/admin/variations/{variation.Id}/decide-appeal",
            (await Read(variation)).Number("version"),
            new { outcome, reason = "پرونده دوباره خوانده شد" }
        );

    private async Task<IReadOnlyList<string>> Waiting() =>
        [.. (await Manager.Http.Walk("/api/v1/admin/worklist?kind=variation", 100)).Select(item => item.Text("id"))];

    private async Task<HttpResponseMessage> Withdraw(Person by, CreatedId variation) =>
        await by.Http.Change(
            HttpMethod.Post,
            $"/api/v1/variations/{variation.Id}/withdraw",
            (await Read(variation)).Number("version")
        );

    private async Task<int> Found(string name)
    {
        var register = await App.Public().Get<JsonObject>($"/api/v1/associations?q={Uri.EscapeDataString(name)}");
        return register.List().Count;
    }
}
