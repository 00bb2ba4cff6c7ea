using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Infrastructure;
using Kanoon.Host.Demo;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Persian;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Demo;

public abstract class ShowingTheCity(KanoonApp app) : Behaviour(app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fills_an_empty_database_once_and_tells_nobody()
    {
        (await App.Services.LoadDemo(DemoAccount.UsualPassword, Ct)).Should().BeTrue();
        var (associations, states) = await LookAround();
        (await App.Services.LoadDemo(DemoAccount.UsualPassword, Ct)).Should().BeTrue();

        (await LookAround()).Associations.Should().Be(associations).And.BeGreaterThan(380);
        states.Should().BeEquivalentTo(Enum.GetValues<LicenceState>());
        await App.In(async services =>
        {
            var db = services.GetRequiredService<AssociationsDbContext>();
            (await db.Outbox.CountAsync(Ct)).Should().Be(0);
            (await db.FoundingApplications.Select(known => known.State).Distinct().ToListAsync(Ct))
                .Should()
                .BeEquivalentTo(Enum.GetValues<FoundingState>());
            (await db.Associations.Select(known => known.DistrictCode).Distinct().CountAsync(Ct)).Should().Be(22);
            (await db.Associations.Select(known => known.ClubId).Distinct().CountAsync(Ct)).Should().Be(5);
        });
    }

    private Task<(int Associations, List<LicenceState> States)> LookAround() =>
        App.In(async services =>
        {
            var db = services.GetRequiredService<AssociationsDbContext>();
            var licences = await db.Licences.AsNoTracking().ToListAsync(Ct);
            var today = App.Clock.Today();
            return (
                await db.Associations.CountAsync(Ct),
                licences.Select(licence => licence.StateOn(today)).Distinct().ToList()
            );
        });
}

public sealed class ShowingTheCityOnSqlite(SqliteApp app) : ShowingTheCity(app), IClassFixture<SqliteApp>;

public sealed class ShowingTheCityOnSqlServer(SqlServerApp app) : ShowingTheCity(app), IClassFixture<SqlServerApp>;

public sealed class DrawingTheCast
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void The_same_people_come_in_the_same_order()
    {
        var (first, second) = (new DemoCast(DemoNames.Read()), new DemoCast(DemoNames.Read()));

        Draw(first).Should().Equal(Draw(second));

        static List<string> Draw(DemoCast cast) =>
            [
                .. Enumerable
                    .Range(0, 50)
                    .Select(_ => $"{cast.NextPerson(Today)} {cast.NextAddress()} {cast.NextTitle("life")}"),
            ];
    }

    [Fact]
    public void Everybody_has_a_code_and_a_number_that_pass_and_are_their_own()
    {
        var cast = new DemoCast(DemoNames.Read());

        var people = Enumerable.Range(0, 3_000).Select(_ => cast.NextPerson(Today)).ToList();

        people.Should().OnlyContain(person => NationalCode.IsValid(person.NationalCode));
        people.Should().OnlyContain(person => MobileNumber.IsValid(person.Mobile));
        people.Should().OnlyHaveUniqueItems(person => person.NationalCode);
        people.Should().OnlyHaveUniqueItems(person => person.Mobile);
        people.Should().OnlyContain(person => person.BirthDate.AddYears(18) <= Today);
    }
}
