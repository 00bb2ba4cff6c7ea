using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class SubmittingAnApplicationOnSqlite(SqliteApp app)
    : SubmittingAnApplication(app),
        IClassFixture<SqliteApp>;

public sealed class SubmittingAnApplicationOnSqlServer(SqlServerApp app)
    : SubmittingAnApplication(app),
        IClassFixture<SqlServerApp>;

/// <summary>The clock stands on Monday, 23 November 2026.</summary>
public abstract class SubmittingAnApplication(KanoonApp app) : Behaviour(app)
{
    [Fact]
    public async Task A_complete_draft_is_handed_in_and_the_offices_ten_working_days_begin()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.Complete();

        await Submit(applicant).ShouldBe(HttpStatusCode.NoContent);

        var view = await applicant.View();
        view.Text("state").Should().Be("submitted");
        view.Day("submittedOn").Should().Be(new DateOnly(2026, 11, 23));
        view.Day("dueOn").Should().Be(new DateOnly(2026, 12, 5), "two Fridays lie between");
        (await App.ToldSubjects(applicant.Citizen)).Should().Equal("درخواست تأسیس دریافت شد");
        await Submit(applicant).IsRefused("founding-not-now");
    }

    [Fact]
    public async Task Four_founders_are_too_few()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ListFounders(4);

        await Submit(applicant).IsRefused("too-few-founders");
    }

    [Theory]
    [InlineData("2008-11-24", "founder-under-age")]
    [InlineData("2008-11-23", "founder-without-consent")]
    public async Task Every_founder_is_eighteen_today(string birthDate, string refusal)
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ListFounders(4);
        await applicant.ListFounder(birthDate);

        await Submit(applicant).IsRefused(refusal);
    }

    [Fact]
    public async Task One_founder_who_has_not_consented_is_enough_to_refuse()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var founders = await applicant.ListFounders();
        await applicant.Attach(Applicant.Pdf).Succeeds();
        await applicant.Consent([.. founders.Take(4)]);
        await applicant.AskConsent(founders[4].Id).Succeeds();

        await Submit(applicant).IsRefused("founder-without-consent");

        (await applicant.View()).Text("state").Should().Be("draft");
        (await App.ToldSubjects(applicant.Citizen)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_statute_is_attached_and_nothing_else_stands_for_it()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.Consent(await applicant.ListFounders());
        await applicant.Attach(Applicant.Pdf, "foundingMinutes").Succeeds();

        await Submit(applicant).IsRefused("statute-missing");
    }

    [Fact]
    public async Task The_name_is_that_of_no_association_however_it_is_spelled()
    {
        var name = Applicant.NewName("کانون یاریگران کتاب");
        var founding = await Applicant.Start(App, name);
        await founding.BecomeAssociation(await App.Staff(Roles.OfficeStaff), await App.Staff(Roles.OfficeManager));
        var applicant = await Applicant.Start(App, name.Replace('ی', 'ي').Replace('ک', 'ك').Replace("کانون ", ""));

        await Submit(applicant).IsRefused("name-taken");
    }

    [Fact]
    public async Task The_name_is_that_of_no_other_open_application_and_is_free_again_when_that_is_withdrawn()
    {
        var name = Applicant.NewName();
        var first = await Applicant.Start(App, name);
        await first.Submit();
        var second = await Applicant.Start(App, name);
        await second.Complete();

        await Submit(second).IsRefused("name-taken");
        await first.Do(HttpMethod.Post, "/withdraw", new { reason = "پشیمان شدیم" }).Succeeds();

        await Submit(second).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_draft_holds_no_name()
    {
        var name = Applicant.NewName();
        await Applicant.Start(App, name);
        var second = await Applicant.Start(App, name);
        await second.Complete();

        await Submit(second).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_club_is_known_and_takes_associations()
    {
        var manager = await App.Staff(Roles.OfficeManager);
        var club = await manager
            .Http.Post(
                "/api/v1/admin/clubs",
                new
                {
                    key = "closed-club",
                    name = "باشگاه بسته",
                    description = (string?)null,
                    order = 9,
                }
            )
            .Read<CreatedId>();
        var ofClosed = await Applicant.Start(App, Of(club.Id));
        await manager
            .Http.Change(HttpMethod.Post, $"/api/v1/admin/clubs/{club.Id}/close", 1, new { reason = "پایان کار" })
            .Succeeds();
        var ofUnknown = await Applicant.Start(App, Of(Guid.CreateVersion7()));

        await Submit(ofClosed).IsRefused("club-unknown");
        await Submit(ofUnknown).IsRefused("club-unknown");
    }

    [Theory]
    [InlineData(2, 10101)]
    [InlineData(1, 10199)]
    [InlineData(99, 99999)]
    public async Task The_neighbourhood_lies_in_the_district(int district, int neighbourhood)
    {
        var fields = Applicant.Fields(Applicant.NewName(), district: district, neighbourhood: neighbourhood);
        var applicant = await Applicant.Start(App, fields);

        await Submit(applicant).IsRefused("place-unknown");
    }

    [Theory]
    [InlineData(new int[0], "no-goal")]
    [InlineData(new[] { 1, 998 }, "goal-unknown")]
    public async Task At_least_one_goal_is_named_and_each_is_a_common_one(int[] goals, string refusal)
    {
        var applicant = await Applicant.Start(App, Applicant.Fields(Applicant.NewName(), goals: goals));

        await Submit(applicant).IsRefused(refusal);
    }

    [Fact]
    public async Task Only_the_applicant_hands_it_in_or_withdraws_it()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.Complete();
        var stranger = await App.Citizen();
        var manager = await App.Staff(Roles.OfficeManager);

        foreach (var other in new[] { stranger, manager })
        {
            await other.Http.Change(HttpMethod.Post, $"{applicant.Address}/submit", 1).IsNotFound();
            await Withdraw(other.Http, applicant).IsNotFound();
        }

        await Withdraw(App.Public(), applicant).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
        (await applicant.View()).Text("state").Should().Be("draft");
    }

    [Fact]
    public async Task An_application_is_withdrawn_with_a_reason_until_it_is_decided()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.Submit();

        await applicant.Do(HttpMethod.Post, "/withdraw", new { reason = " " }).IsInvalid("reason");
        await applicant.Do(HttpMethod.Post, "/withdraw", new { reason = "پشیمان شدیم" }).Succeeds();

        var view = await applicant.View();
        (view.Text("state"), view.Text("closingReason")).Should().Be(("withdrawn", "پشیمان شدیم"));
        view["dueOn"].Should().BeNull("nobody works on it any more");
        await applicant.Do(HttpMethod.Post, "/withdraw", new { reason = "باز هم" }).IsRefused("founding-not-now");
        await Submit(applicant).IsRefused("founding-not-now");
    }

    [Fact]
    public async Task What_was_decided_is_not_withdrawn()
    {
        var (officer, manager) = (await App.Staff(Roles.OfficeStaff), await App.Staff(Roles.OfficeManager));
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachCommittee(officer);
        await applicant.Reject(manager).Succeeds();

        await applicant.Do(HttpMethod.Post, "/withdraw", new { reason = "پشیمان شدیم" }).IsRefused("founding-not-now");
    }

    private static Task<HttpResponseMessage> Submit(Applicant applicant) => applicant.Do(HttpMethod.Post, "/submit");

    private static Task<HttpResponseMessage> Withdraw(HttpClient http, Applicant applicant) =>
        http.Change(HttpMethod.Post, $"{applicant.Address}/withdraw", 1, new { reason = "پشیمان شدیم" });

    private static JsonObject Of(Guid club)
    {
        var fields = System.Text.Json.JsonSerializer.SerializeToNode(Applicant.Fields(Applicant.NewName()))!.AsObject();
        fields["clubId"] = club;
        return fields;
    }
}
