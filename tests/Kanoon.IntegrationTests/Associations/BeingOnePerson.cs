using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class BeingOnePersonOnSqlite(SqliteApp app) : BeingOnePerson(app), IClassFixture<SqliteApp>;

public sealed class BeingOnePersonOnSqlServer(SqlServerApp app) : BeingOnePerson(app), IClassFixture<SqlServerApp>;

public abstract class BeingOnePerson(KanoonApp app) : OfficeAtWork(app)
{
    private const string Mine = "/api/v1/people/mine";
    private const string Corrections = "/api/v1/admin/person-corrections";

    [Fact]
    public async Task A_citizen_says_who_they_are_and_reads_their_record_in_full()
    {
        var (citizen, code) = (await App.Citizen(), Applicant.NewNationalCode());

        await Claim(citizen, code).ShouldBe(HttpStatusCode.Created);

        var record = await citizen.Http.Get<JsonObject>(Mine);
        (record.Text("nationalCode"), record.Text("mobile")).Should().Be((code, citizen.Mobile));
        record
            .List("checks")
            .Select(check => (check.Text("registry"), check.Text("outcome")))
            .Should()
            .Equal(("civilRegistry", "notAvailable"), ("mobileOwnership", "notAvailable"));
    }

    [Fact]
    public async Task A_record_goes_to_the_phone_it_names_and_to_one_account()
    {
        var (holder, stranger, code) = (await App.Citizen(), await App.Citizen(), Applicant.NewNationalCode());
        await Claim(holder, code).Succeeds();

        await Claim(stranger, code).IsRefused("record-of-another");
        await Claim(holder, Applicant.NewNationalCode()).IsRefused("record-of-another");
        await stranger.Http.GetAsync(new Uri(Mine, UriKind.Relative)).IsNotFound();
        await Claim(holder, code).Succeeds();
    }

    [Fact]
    public async Task A_record_with_a_wrong_phone_is_put_right_by_papers_and_goes_to_its_holder()
    {
        var (stranger, holder, code) = (await App.Citizen(), await App.Citizen(), Applicant.NewNationalCode());
        await Claim(stranger, code).Succeeds();
        var id = await IdOf(code);

        await CorrectByPapers(id, new { holder.Mobile, reason = "کارت ملی دیده شد" }).Succeeds();

        await stranger.Http.GetAsync(new Uri(Mine, UriKind.Relative)).IsNotFound();
        await Claim(stranger, code).IsRefused("record-of-another");
        await Claim(holder, code).Succeeds();
        await CorrectByPapers(id, new { fullName = "مریم رضایی‌نیا", reason = "شناسنامه دیده شد" }).Succeeds();
        (await holder.Http.Get<JsonObject>(Mine)).Text("fullName").Should().Be("مریم رضایی‌نیا");
    }

    private async Task<HttpResponseMessage> CorrectByPapers(Guid id, object body) =>
        await Manager.Http.Change(
            HttpMethod.Post,
            $"/api/v1/admin/people/{id}/correct",
            (await Person(id)).Number("version"),
            body
        );

    [Theory]
    [InlineData("1234567890", "1990-05-05", "nationalCode")]
    [InlineData(null, "1890-05-05", "birthDate")]
    [InlineData(null, "2990-05-05", "birthDate")]
    public async Task What_cannot_be_is_refused(string? code, string birthDate, string field)
    {
        await Claim(await App.Citizen(), code ?? Applicant.NewNationalCode(), birthDate).IsInvalid(field);
    }

    [Fact]
    public async Task The_Office_finds_people_masked_and_reads_the_whole_with_a_reason_that_is_audited()
    {
        var (citizen, code) = (await App.Citizen(), Applicant.NewNationalCode());
        await Claim(citizen, code).Succeeds();

        var found = await Search(new { nationalCode = code });

        var row = found.List().Should().ContainSingle().Which;
        found.ToJsonString().Should().NotContain(code).And.NotContain(citizen.Mobile);
        var id = row["id"]!.GetValue<Guid>();
        (await Officer.Http.Get<JsonObject>($"/api/v1/admin/people/{id}")).ToJsonString().Should().NotContain(code);
        await Officer.Http.Post($"/api/v1/admin/people/{id}/reveal", new { reason = "" }).IsInvalid("reason");
        var full = await Officer
            .Http.Post($"/api/v1/admin/people/{id}/reveal", new { reason = "نامهٔ رسمی به نشانی" })
            .Read<JsonObject>();
        full.Text("nationalCode").Should().Be(code);
        var audit = await App.Administrator()
            .Http.Get<JsonObject>($"/api/v1/admin/audit?subject={id}&operation=RevealPerson");
        var read = audit.List().Should().ContainSingle().Which;
        (read.Text("reason"), read["actorId"]!.GetValue<Guid>()).Should().Be(("نامهٔ رسمی به نشانی", Officer.Id));
    }

    [Fact]
    public async Task A_correction_waits_for_the_Office_and_is_made_or_refused_with_a_reason()
    {
        var citizen = await App.Citizen();
        await Claim(citizen, Applicant.NewNationalCode()).Succeeds();
        await Ask(citizen, new { reason = "چیزی نیست" }).IsRefused("nothing-to-correct");
        var first = await Ask(citizen, new { fullName = "سارا احمدی‌نیا", reason = "شناسنامهٔ تازه" })
            .Read<CreatedId>();
        await Ask(citizen, new { address = "خیابان بهار", reason = "جابه‌جایی" }).IsRefused("correction-open-already");
        (await Waiting())
            .Single(wish => wish["id"]!.GetValue<Guid>() == first.Id)
            .Day("dueOn")
            .Should()
            .Be((await App.WorkingDays()).AddWorkingDays(App.Today(), 10));

        await Decide(first.Id, "accept").ShouldBe(HttpStatusCode.NoContent);

        (await citizen.Http.Get<JsonObject>(Mine)).Text("fullName").Should().Be("سارا احمدی‌نیا");
        var second = await Ask(citizen, new { mobile = KanoonApp.NewMobile(), reason = "شمارهٔ تازه" })
            .Read<CreatedId>();
        await Decide(second.Id, "refuse").Succeeds();
        await Decide(second.Id, "accept").IsRefused("correction-decided");
        (await citizen.Http.Get<JsonObject>(Mine)).Text("mobile").Should().Be(citizen.Mobile);
        (await citizen.Http.Walk($"{Mine}/corrections", 1))
            .Select(wish => wish.Text("state"))
            .Should()
            .BeEquivalentTo("accepted", "refused");
        (await App.ToldSubjects(citizen)).Should().Contain("پاسخ درخواست اصلاح اطلاعات شما");
    }

    [Fact]
    public async Task Nobody_decides_on_their_own_wish()
    {
        await Claim(Officer, Applicant.NewNationalCode()).Succeeds();
        var wish = await Ask(Officer, new { address = "خیابان بهار", reason = "جابه‌جایی" }).Read<CreatedId>();

        await Decide(wish.Id, "accept").IsRefused("correction-by-oneself");
    }

    [Fact]
    public async Task Two_records_of_one_person_become_one_and_the_papers_follow()
    {
        var (wrong, right) = (Applicant.NewNationalCode(), Applicant.NewNationalCode());
        var association = await Licensed.Found(App, Applicant.NewName());
        await association
            .SeatCouncil(App.Today(), [Licensed.Seat("member", "زهرا موسوی", wrong), .. Licensed.Seats(4, 0)])
            .Succeeds();
        await Claim(await App.Citizen(), right).Succeeds();
        var (duplicate, person) = (await IdOf(wrong), await IdOf(right));

        await Merge(Officer, duplicate, person).IsForbidden();
        await Merge(Manager, duplicate, duplicate).IsRefused("merge-into-another");
        await Merge(Manager, duplicate, person).ShouldBe(HttpStatusCode.NoContent);
        await Merge(Manager, duplicate, person).IsRefused("person-merged");

        var merged = await Person(person);
        merged.List("merged").Single().GetValue<Guid>().Should().Be(duplicate);
        merged.List("associations").Single()["hasSeat"]!.GetValue<bool>().Should().BeTrue();
        (await Person(duplicate))["mergedInto"]!.GetValue<Guid>().Should().Be(person);
        (await Person(duplicate)).List("associations").Should().BeEmpty();
    }

    [Fact]
    public async Task The_account_goes_with_the_record()
    {
        var (wrong, right, citizen) = (Applicant.NewNationalCode(), Applicant.NewNationalCode(), await App.Citizen());
        await Claim(citizen, wrong).Succeeds();
        var association = await Licensed.Found(App, Applicant.NewName());
        await association
            .SeatCouncil(App.Today(), [Licensed.Seat("member", "سارا احمدی", right), .. Licensed.Seats(4, 0)])
            .Succeeds();

        await Merge(Manager, await IdOf(wrong), await IdOf(right)).ShouldBe(HttpStatusCode.NoContent);

        (await citizen.Http.Get<JsonObject>(Mine)).Text("nationalCode").Should().Be(right);
    }

    [Fact]
    public async Task Two_who_stand_in_one_council_are_two_people()
    {
        var (one, other) = (Applicant.NewNationalCode(), Applicant.NewNationalCode());
        var association = await Licensed.Found(App, Applicant.NewName());
        object[] seats =
        [
            Licensed.Seat("member", "زهرا موسوی", one),
            Licensed.Seat("member", "زهرا موسوی", other),
            .. Licensed.Seats(3, 0),
        ];
        await association.SeatCouncil(App.Today(), seats).Succeeds();

        await Merge(Manager, await IdOf(one), await IdOf(other)).IsRefused("both-in-one-case");

        (await Person(await IdOf(one)))["mergedInto"].Should().BeNull();
    }

    private static Task<HttpResponseMessage> Claim(
        Person person,
        string nationalCode,
        string birthDate = "1990-05-05"
    ) =>
        person.Http.Post(
            Mine,
            new
            {
                nationalCode,
                fullName = "سارا احمدی",
                birthDate,
            }
        );

    private static Task<HttpResponseMessage> Ask(Person person, object wish) =>
        person.Http.Post($"{Mine}/corrections", wish);

    private Task<JsonObject> Search(object by) =>
        Officer.Http.Post("/api/v1/admin/people/search", by).Read<JsonObject>();

    private async Task<Guid> IdOf(string nationalCode) =>
        (await Search(new { nationalCode })).List().Single()["id"]!.GetValue<Guid>();

    private Task<JsonObject> Person(Guid id) => Officer.Http.Get<JsonObject>($"/api/v1/admin/people/{id}");

    private async Task<HttpResponseMessage> Merge(Person by, Guid person, Guid into) =>
        await by.Http.Change(
            HttpMethod.Post,
            $"/api/v1/admin/people/{person}/merge",
            (await Person(person)).Number("version"),
            new { into, reason = "کد ملی نخست نادرست بود" }
        );

    private async Task<IReadOnlyList<JsonNode>> Waiting() => await Officer.Http.Walk(Corrections, 2);

    private async Task<HttpResponseMessage> Decide(Guid id, string decision)
    {
        var version =
            (await Waiting()).FirstOrDefault(wish => wish["id"]!.GetValue<Guid>() == id)?.Number("version") ?? 2;
        return await Officer.Http.Change(
            HttpMethod.Post,
            $"{Corrections}/{id}/{decision}",
            version,
            new { reason = "برابر مدارک" }
        );
    }
}
