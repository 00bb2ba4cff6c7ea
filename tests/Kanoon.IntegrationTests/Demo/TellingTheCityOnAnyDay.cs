using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Members;
using Kanoon.Associations.Infrastructure.Demo;
using Kanoon.Clubs.Contracts;
using Kanoon.Host.Demo;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Persian;
using Kanoon.SharedKernel.Demo;
using Kanoon.SharedKernel.Files;

namespace Kanoon.IntegrationTests.Demo;

public sealed class TellingTheCityOnAnyDay
{
    private static readonly DemoNames Names = DemoNames.Read();

    /// <summary>Two years from Nowruz to Nowruz, by steps that meet every day of the week.</summary>
    public static TheoryData<DateOnly> Days() =>
        [.. Enumerable.Range(0, 40).Select(step => new DateOnly(2026, 3, 14).AddDays(step * 19))];

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_story_keeps_the_rules_and_ends_in_the_state_it_was_meant_for(DateOnly today)
    {
        var (office, cast) = (OfficeOn(today), new DemoCast(Names));
        var people = new DemoPeople(new PlainData());
        var steps = new FoundingSteps(office, cast, people);

        var lives = new AssociationStories(office, cast, people, steps).Tell().ToList();
        var applications = new ApplicationStories(office, cast, steps).Tell().ToList();
        var stories = new MemberStories(office, cast, people);
        var memberships = lives.SelectMany(story => stories.Tell(story.Fate, story.Life)).ToList();

        StatesOf(Fate.Steady).Should().Equal(LicenceState.Active);
        StatesOf(Fate.RenewalOpen).Should().Equal(LicenceState.RenewalOpen);
        StatesOf(Fate.InGrace).Should().Equal(LicenceState.Grace);
        StatesOf(Fate.Expired).Should().Equal(LicenceState.Expired);
        StatesOf(Fate.SuspendedUntilADay).Should().Equal(LicenceState.Suspended);
        StatesOf(Fate.Reinstated).Should().Equal(LicenceState.Active);
        StatesOf(Fate.Revoked).Should().Equal(LicenceState.Revoked);
        lives.Should().OnlyContain(story => story.Life.Association.FoundedOn <= today);
        applications
            .Select(application => application.State)
            .Distinct()
            .Should()
            .BeEquivalentTo(
                Enum.GetValues<FoundingState>().Except([FoundingState.Approved, FoundingState.ApprovedWithConditions])
            );
        applications.Should().OnlyContain(application => application.StageSince <= today);
        memberships
            .OfType<Member>()
            .Select(member => member.State)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<MemberState>());
        memberships
            .OfType<MembershipCard>()
            .Select(card => card.Stage)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<CardStage>().Except([CardStage.Lost, CardStage.Revoked]));
        memberships.OfType<MembershipCard>().Should().OnlyContain(card => card.StageSince <= today);

        IEnumerable<LicenceState> StatesOf(Fate fate) =>
            lives.Where(story => story.Fate == fate).Select(story => story.Life.Licence.StateOn(today)).Distinct();
    }

    /// <summary>The longest holidays, when a working day is longest in coming.</summary>
    private static IEnumerable<DateOnly> Nowruz =>
        from year in Enumerable.Range(2018, 12)
        from day in Enumerable.Range(0, 15)
        select new DateOnly(year, 3, 20).AddDays(day);

    private static DemoOffice OfficeOn(DateOnly today) =>
        new([], Enumerable.Range(1, 22).Select(district => (district, district * 10_000 + 101, "محله")))
        {
            Today = today,
            Calendar = new WorkingCalendar(Nowruz, thursdayIsOff: true),
            Clubs = [.. Names.AssociationStems.Keys.Select(key => new ClubInfo(Guid.CreateVersion7(), key, key, true))],
            Goals = [1, 2, 3],
            Statute = new StoredFile("", "application/pdf", 1),
            Accounts = new DemoAccounts(
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                DemoAccount.Secretary.FullName,
                DemoAccount.Secretary.UserName,
                Guid.CreateVersion7(),
                Guid.CreateVersion7(),
                Guid.CreateVersion7()
            ),
        };
}
