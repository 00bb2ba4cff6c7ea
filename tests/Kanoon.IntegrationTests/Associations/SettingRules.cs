using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class SettingRulesOnSqlite(SqliteApp app) : SettingRules(app), IClassFixture<SqliteApp>;

public sealed class SettingRulesOnSqlServer(SqlServerApp app) : SettingRules(app), IClassFixture<SqlServerApp>;

public abstract class SettingRules(KanoonApp app) : OfficeAtWork(app)
{
    private const string Rules = "/api/v1/admin/rules";

    [Fact]
    public async Task A_rule_holds_from_its_day_on_and_its_past_stays()
    {
        const string rule = "licence.grace-days";
        var from = App.Today().AddDays(10);

        await App.SetRule(rule, 45, from).ShouldBe(HttpStatusCode.Created);

        var before = await Read(rule);
        (before.Number("value"), before.Number("default")).Should().Be((30, 30));
        before.List("history").Single()["isAhead"]!.GetValue<bool>().Should().BeTrue();
        App.MoveTo(from);
        var after = await Read(rule);
        after.Number("value").Should().Be(45);
        after.List("history").Single()["isAhead"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public async Task A_licence_is_issued_by_the_rules_of_its_day()
    {
        var usual = await Licensed.Found(App, Applicant.NewName());
        await App.SetRule("licence.renewal-window-days", 90, App.Today()).Succeeds();

        var wide = await Licensed.Found(App, Applicant.NewName());

        (await Window(usual)).Should().Be(60);
        (await Window(wide)).Should().Be(90);

        static async Task<int> Window(Licensed association)
        {
            var file = await association.File();
            return file.Day("endsOn").DayNumber - file.Day("renewalOpensOn").DayNumber;
        }
    }

    [Fact]
    public async Task An_open_case_keeps_the_rules_of_the_day_it_was_handed_in()
    {
        var (old, late) = (await Started(), await Started());
        await old.ReachScreening(Officer);
        App.MoveTo(App.Today().AddDays(1));
        await App.SetRule("founding.correction-working-days", 3, App.Today()).Succeeds();
        await late.ReachScreening(Officer);
        var calendar = await App.WorkingDays();

        (await CorrectionDue(old)).Should().Be(calendar.AddWorkingDays(App.Today(), 10));
        (await CorrectionDue(late)).Should().Be(calendar.AddWorkingDays(App.Today(), 3));
    }

    [Fact]
    public async Task Rules_do_not_contradict_each_other_on_any_day()
    {
        var later = App.Today().AddDays(30);
        await App.SetRule("council.quorum", 6, App.Today()).IsRefused("rule-quorum-above-seats");
        var seats = await App.SetRule("council.seats", 9, later).Read<CreatedId>();
        await App.SetRule("council.quorum", 6, later).Succeeds();

        await Withdraw(Manager, seats.Id).IsRefused("rule-quorum-above-seats");
        await App.SetRule("founding.correction-warning-working-days", 11, later)
            .IsRefused("rule-warning-before-beginning");
    }

    [Fact]
    public async Task The_past_is_not_changed_and_a_day_has_one_value()
    {
        const string rule = "council.term-months";
        await App.SetRule(rule, 36, App.Today().AddDays(-1)).IsRefused("rule-in-the-past");
        await App.SetRule(rule, 36, App.Today()).Succeeds();

        await App.SetRule(rule, 48, App.Today()).IsRefused("rule-day-taken");

        (await Read(rule)).Number("value").Should().Be(36);
    }

    [Theory]
    [InlineData("council.hair", 5, "name")]
    [InlineData("council.seats", 2, "value")]
    [InlineData("council.seats", 22, "value")]
    [InlineData("council.seats", long.MaxValue, "value")]
    [InlineData("calendar.thursday-off", -1, "value")]
    public async Task A_rule_is_known_and_its_value_makes_sense(string rule, long value, string field)
    {
        await App.SetRule(rule, value, App.Today().AddDays(5)).IsInvalid(field);
        await Manager
            .Http.GetAsync(Here($"{Rules}/preview?name={rule}&value={value}&effectiveFrom={App.Today().Iso()}"))
            .IsInvalid(field);
    }

    [Theory]
    [InlineData("\"5\"", "\"2030-01-01\"", "malformed", "value")]
    [InlineData("5", "\"1410/01/01\"", "malformed", "effectiveFrom")]
    [InlineData("5", "\"0001-01-01\"", "invalid", "effectiveFrom")]
    public async Task A_rule_is_set_in_words_that_can_be_understood(
        string value,
        string from,
        string code,
        string field
    )
    {
        using var body = new StringContent(
            $$"""{ "name": "council.seats", "value": {{value}}, "effectiveFrom": {{from}}, "reason": "برای آزمون" }""",
            System.Text.Encoding.UTF8,
            "application/json"
        );

        var answer = Manager.Http.PostAsync(Here(Rules), body);

        var problem = await answer.ShouldBeProblem(HttpStatusCode.BadRequest, code);
        problem.Errors.Should().ContainKey(field);
    }

    [Fact]
    public async Task A_value_is_withdrawn_until_the_end_of_its_first_day()
    {
        const string rule = "council.quorum";
        var now = await App.SetRule(rule, 2, App.Today()).Read<CreatedId>();
        App.MoveTo(App.Today().AddDays(1));
        var ahead = await App.SetRule(rule, 4, App.Today().AddDays(3)).Read<CreatedId>();
        var mistaken = await App.SetRule(rule, 5, App.Today()).Read<CreatedId>();
        await Withdraw(Manager, mistaken.Id).Succeeds();

        await Withdraw(Manager, ahead.Id, "").IsInvalid("reason");
        await Withdraw(Officer, ahead.Id).IsForbidden();
        await Withdraw(Manager, now.Id).IsRefused("rule-in-effect");
        await Withdraw(Manager, ahead.Id).ShouldBe(HttpStatusCode.NoContent);
        await Withdraw(Manager, ahead.Id).IsNotFound();

        App.MoveTo(App.Today().AddDays(3));
        (await Read(rule)).Number("value").Should().Be(2);
    }

    [Fact]
    public async Task A_preview_counts_the_cases_that_a_change_touches_and_those_that_keep_their_rules()
    {
        const string query = $"{Rules}/preview?name=founding.review-working-days&value=20&effectiveFrom=2030-01-01";
        var before = await Officer.Http.Get<JsonObject>(query);
        var draft = await Started();
        await (await Started()).ReachScreening(Officer);
        await (await Started()).ReachCommittee(Officer);
        var decided = await Started();
        await decided.BecomeAssociation(Officer, Manager);

        var preview = await Officer.Http.Get<JsonObject>(query);

        (preview.Number("before"), preview.Number("after")).Should().Be((15, 20));
        (preview.Number("touchedCount") - before.Number("touchedCount")).Should().Be(1);
        (preview.Number("keptCount") - before.Number("keptCount")).Should().Be(2);
        preview.List("touched").Should().Contain(item => item.Text("id") == draft.Id.ToString());
        (await Read("founding.review-working-days")).Number("value").Should().Be(15, "a preview changes nothing");
    }

    [Theory]
    [InlineData("renewal.review-working-days", 20)]
    [InlineData("council.seats", 7)]
    [InlineData("secretary.max-associations", 2)]
    [InlineData("licence.reminder-offset-1", 90)]
    [InlineData("licence.grace-days", 10)]
    [InlineData("calendar.thursday-off", 1)]
    public async Task Every_kind_of_rule_has_a_preview(string rule, int value)
    {
        var association = await Licensed.Found(App, Applicant.NewName());

        var preview = await Officer.Http.Get<JsonObject>(
            $"{Rules}/preview?name={rule}&value={value}&effectiveFrom={App.Today().Iso()}"
        );

        var touches =
            rule.StartsWith("council", StringComparison.Ordinal)
            || rule.StartsWith("secretary", StringComparison.Ordinal)
            || rule.Contains("reminder", StringComparison.Ordinal);
        var number = await association.Number();
        preview.List("touched").Any(item => item.Text("reference") == number).Should().Be(touches);
    }

    [Fact]
    public async Task Staff_read_rules_management_sets_them_and_citizens_do_neither()
    {
        var citizen = await App.Citizen();
        var body = new
        {
            name = "council.seats",
            value = 7,
            effectiveFrom = App.Today().AddDays(9).Iso(),
            reason = "برای آزمون",
        };

        foreach (var other in new[] { Officer, citizen })
            await other.Http.Post(Rules, body).IsForbidden();
        await citizen.Http.GetAsync(Here(Rules)).IsForbidden();
        await citizen.Http.GetAsync(Here($"{Rules}/preview?name=x&value=1&effectiveFrom=2030-01-01")).IsForbidden();
        await App.Public().GetAsync(Here(Rules)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Read("council.seats")).List("history").Should().BeEmpty();
    }

    [Fact]
    public async Task Rules_are_told_in_the_callers_language()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Here(Rules));
        request.Headers.AcceptLanguage.ParseAdd("en");
        var english = await Officer.Http.SendAsync(request).Read<JsonArray>();

        english[0]!.Text("title").Should().Be("Founders that an application needs");
        (await Read("founding.min-founders")).Text("title").Should().Be("حداقل شمار اعضای شورای تأسیس");
    }

    private Task<Applicant> Started() => Applicant.Start(App, Applicant.NewName());

    private async Task<DateOnly> CorrectionDue(Applicant applicant)
    {
        var items = new[] { new { part = "name", note = "نام مبهم است" } };
        await applicant.Office(Officer, "/request-corrections", new { items }).Succeeds();
        return (await applicant.View()).List("corrections").Single().Day("dueOn");
    }

    private async Task<JsonNode> Read(string rule) =>
        (await Officer.Http.Get<JsonArray>(Rules)).Single(known => known!.Text("name") == rule)!;

    private static Task<HttpResponseMessage> Withdraw(Person by, Guid id, string reason = "پشیمان شدیم") =>
        by.Http.DeleteAsync(Here($"{Rules}/{id}?reason={Uri.EscapeDataString(reason)}"));

    private static Uri Here(string address) => new(address, UriKind.Relative);
}
