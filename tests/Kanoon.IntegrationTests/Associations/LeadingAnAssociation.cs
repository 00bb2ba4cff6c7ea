using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class LeadingAnAssociationOnSqlite(SqliteApp app) : LeadingAnAssociation(app), IClassFixture<SqliteApp>;

public sealed class LeadingAnAssociationOnSqlServer(SqlServerApp app)
    : LeadingAnAssociation(app),
        IClassFixture<SqlServerApp>;

public abstract class LeadingAnAssociation(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task A_council_is_seated_for_two_years_and_shown_masked()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        object[] seats = [Licensed.Seat("member", "زهرا موسوی", code), .. Licensed.Seats(4, 2)];

        await association.SeatCouncil(App.Today(), seats).ShouldBe(HttpStatusCode.NoContent);

        var council = await association.Council();
        var zahra = council.List("seats").Single(seat => seat.Text("fullName") == "زهرا موسوی");
        zahra.Day("termUntil").Should().Be(App.Today().AddMonths(24).AddDays(-1));
        zahra.Text("nationalCode").Should().Be($"{code[..3]}*****{code[^2..]}");
        council.List("missing").Select(missing => missing.GetValue<string>()).Should().Equal("noSecretary");
        council.ToJsonString().Should().NotContain(code);
    }

    [Theory]
    [InlineData(4, 2, "council-seat-count")]
    [InlineData(6, 0, "council-seat-count")]
    [InlineData(5, 3, "council-alternate-count")]
    public async Task A_council_has_five_seats_and_up_to_two_alternates(int members, int alternates, string refusal)
    {
        var association = await Licensed.Found(App, Applicant.NewName());

        await association.SeatCouncil(App.Today(), Licensed.Seats(members, alternates)).IsRefused(refusal);

        (await association.Council()).List("seats").Should().BeEmpty();
        await association.SeatCouncil(App.Today(), Licensed.Seats(5, 0)).Succeeds();
    }

    [Fact]
    public async Task One_person_has_one_seat()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var code = Applicant.NewNationalCode();
        object[] seats =
        [
            .. Licensed.Seats(4, 0),
            Licensed.Seat("member", "زهرا موسوی", code),
            Licensed.Seat("alternate", "زهرا موسوی", code),
        ];

        await association.SeatCouncil(App.Today(), seats).IsRefused("council-seat-twice");
    }

    [Fact]
    public async Task A_council_that_begins_today_can_still_be_put_right()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.SeatCouncil(App.Today());

        await association.SeatCouncil(App.Today(), Licensed.Seats(5, 1)).Succeeds();

        (await association.Council()).List("seats").Should().HaveCount(6);
    }

    [Fact]
    public async Task A_new_council_follows_the_last_one_whose_term_then_ends()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var yesterday = App.Today().AddDays(-1);
        await association.SeatCouncil(yesterday);
        await association.SeatCouncil(yesterday, Licensed.Seats(5, 2)).IsRefused("council-term-overlaps");
        await association.SeatCouncil(App.Today().AddMonths(4), Licensed.Seats(5, 2)).IsInvalid("from");

        await association.SeatCouncil(App.Today().AddMonths(2));

        var seats = (await association.Council()).List("seats");
        seats.Should().HaveCount(14);
        seats.Count(seat => seat.Day("termUntil") == App.Today().AddMonths(2).AddDays(-1)).Should().Be(7);
    }

    [Fact]
    public async Task The_first_alternate_moves_up_into_an_emptied_seat_then_the_second_then_nobody()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.SeatCouncil(App.Today());
        var until = App.Today().AddMonths(24).AddDays(-1);

        await Vacate(association, Licensed.SeatName(1)).ShouldBe(HttpStatusCode.NoContent);
        (await Members(association))
            .Should()
            .BeEquivalentTo(
                Licensed.SeatName(2),
                Licensed.SeatName(3),
                Licensed.SeatName(4),
                Licensed.SeatName(5),
                Licensed.SeatName(6)
            );
        await Vacate(association, Licensed.SeatName(6)).Succeeds();
        (await Members(association))
            .Should()
            .BeEquivalentTo(
                Licensed.SeatName(2),
                Licensed.SeatName(3),
                Licensed.SeatName(4),
                Licensed.SeatName(5),
                Licensed.SeatName(7)
            );
        await Vacate(association, Licensed.SeatName(7)).Succeeds();
        (await Members(association))
            .Should()
            .BeEquivalentTo(Licensed.SeatName(2), Licensed.SeatName(3), Licensed.SeatName(4), Licensed.SeatName(5));

        var seats = (await association.Council()).List("seats");
        seats
            .Where(seat => new[] { Licensed.SeatName(6), Licensed.SeatName(7) }.Contains(seat.Text("fullName")))
            .Should()
            .OnlyContain(s => s.Day("termUntil") == until);
        (await Missing(association)).Should().Equal("noSecretary");
        await Vacate(association, Licensed.SeatName(2)).Succeeds();
        await Vacate(association, Licensed.SeatName(3)).Succeeds();
        (await Missing(association)).Should().Equal("noSecretary", "councilBelowQuorum");
    }

    [Fact]
    public async Task Only_a_held_seat_is_emptied_and_with_a_reason()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.SeatCouncil(App.Today());
        var seat = (await association.Council()).List("seats").First(s => s.Text("kind") == "alternate").Text("id");

        await Vacate(association, Guid.Parse(seat), reason: "").IsInvalid("reason");
        await Vacate(association, Guid.Parse(seat)).Succeeds();
        await Vacate(association, Guid.Parse(seat)).IsRefused("council-seat-empty");
        await Vacate(association, Guid.CreateVersion7()).IsNotFound();
        (await Members(association)).Should().HaveCount(5, "an alternate leaves no seat to fill");
    }

    [Fact]
    public async Task A_secretary_takes_over_from_the_applicant_and_a_successor_from_the_secretary()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (first, second) = (await App.Citizen("لیلا رستمی"), await App.Citizen("مینا صابری"));
        (await Mine(association.Leader)).Should().Equal(association.AssociationId);

        await association.AppointSecretary(first);

        (await Mine(association.Leader)).Should().BeEmpty();
        (await Mine(first)).Should().Equal(association.AssociationId);
        await Seat(association, association.Leader).IsForbidden();
        await Seat(association, first).Succeeds();
        (await association.View())["licence"]!.List("certificates").Should().HaveCount(2, "it names the secretary");

        await association.AppointSecretary(second);
        (await Mine(first)).Should().BeEmpty();
        (await Mine(second)).Should().Equal(association.AssociationId);
        (await association.Council())["secretary"]!.Text("fullName").Should().Be("لیلا رستمی");
    }

    [Fact]
    public async Task A_secretary_who_resigns_leaves_the_association_to_its_applicant()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Resign(association, association.Leader).IsRefused("no-secretary");
        var secretary = await App.Citizen();
        await association.AppointSecretary(secretary);

        await Resign(association, association.Leader).IsForbidden();
        await Resign(association, secretary, "").IsInvalid("reason");
        await Resign(association, secretary).ShouldBe(HttpStatusCode.NoContent);

        (await Mine(association.Leader)).Should().Equal(association.AssociationId);
        (await Missing(association)).Should().Contain("noSecretary");
    }

    [Fact]
    public async Task One_secretary_serves_one_living_association()
    {
        var code = Applicant.NewNationalCode();
        var secretary = await App.Citizen();
        var first = await Licensed.Found(App, Applicant.NewName());
        var second = await Licensed.Found(App, Applicant.NewName());
        await first.AppointSecretary(secretary, code, Officer).Succeeds();

        await second.AppointSecretary(secretary, code, Officer).IsRefused("secretary-elsewhere");
        await first.DoAsLeader(secretary, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();

        await second.AppointSecretary(secretary, code, Officer).Succeeds();
    }

    [Fact]
    public async Task The_office_appoints_and_strangers_lead_nothing()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var stranger = await App.Citizen();

        await association.AppointSecretary(stranger, Applicant.NewNationalCode(), association.Leader).IsForbidden();
        await association.AppointSecretary(stranger, Applicant.NewNationalCode(), stranger).IsForbidden();
        await Seat(association, stranger).IsForbidden();
        await Resign(association, stranger).IsForbidden();
        var council = new Uri($"/api/v1/associations/{association.AssociationId}/council", UriKind.Relative);
        await stranger.Http.GetAsync(council).IsForbidden();
        await App.Public().GetAsync(council).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
        await Seat(association, Officer).Succeeds();
    }

    [Fact]
    public async Task Headless_associations_are_listed_with_what_they_lack_the_nearest_end_first()
    {
        var (both, council) = (
            await Licensed.Found(App, Applicant.NewName()),
            await Licensed.Found(App, Applicant.NewName())
        );
        await council.AppointSecretary(await App.Citizen());
        var whole = await Licensed.Found(App, Applicant.NewName());
        await whole.SeatCouncil(App.Today());
        await whole.AppointSecretary(await App.Citizen());

        var listed = await Headless();

        Lacking(both).Should().Equal("noSecretary", "councilBelowQuorum");
        Lacking(council).Should().Equal("councilBelowQuorum");
        Lacking(whole).Should().BeEmpty();
        listed.Select(entry => (entry.Text("expiresOn"), entry.Text("licenceNumber"))).Should().BeInAscendingOrder();
        var address = new Uri("/api/v1/admin/associations/headless", UriKind.Relative);
        await both.Leader.Http.GetAsync(address).IsForbidden();

        IEnumerable<string> Lacking(Licensed association) =>
            listed
                .Where(entry => entry.Text("id") == association.AssociationId.ToString())
                .SelectMany(entry => entry.List("missing"))
                .Select(missing => missing.GetValue<string>());
    }

    private Task<IReadOnlyList<JsonNode>> Headless() =>
        Officer.Http.Walk("/api/v1/admin/associations/headless", limit: 2);

    private Task<HttpResponseMessage> Seat(Licensed association, Person by) =>
        association.SeatCouncil(App.Today(), Licensed.Seats(5, 2), by);

    private static async Task<HttpResponseMessage> Vacate(Licensed association, string name)
    {
        var seats = (await association.Council()).List("seats");
        var held = seats.Single(seat =>
            seat.Text("fullName") == name && seat.Text("kind") == "member" && seat["vacatedOn"] is null
        );
        return await Vacate(association, Guid.Parse(held.Text("id")));
    }

    private static Task<HttpResponseMessage> Vacate(Licensed association, Guid seat, string reason = "جابه‌جایی") =>
        association.Change(association.Leader, HttpMethod.Post, $"/council/{seat}/vacate", new { reason });

    private static Task<HttpResponseMessage> Resign(Licensed association, Person by, string reason = "گرفتاری کاری") =>
        association.Change(by, HttpMethod.Post, "/secretary/resign", new { reason });

    private static async Task<IReadOnlyList<string>> Members(Licensed association) =>
        [
            .. (await association.Council())
                .List("seats")
                .Where(seat => seat.Text("kind") == "member" && seat["vacatedOn"] is null)
                .Select(seat => seat.Text("fullName")),
        ];

    private static async Task<IReadOnlyList<string>> Missing(Licensed association) =>
        [.. (await association.Council()).List("missing").Select(missing => missing.GetValue<string>())];

    private static async Task<IReadOnlyList<Guid>> Mine(Person person) =>
        [
            .. (await person.Http.Get<JsonArray>("/api/v1/associations/mine")).Select(association =>
                Guid.Parse(association!.Text("id"))
            ),
        ];
}
