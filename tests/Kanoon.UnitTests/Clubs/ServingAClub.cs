using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.UnitTests.Clubs;

public sealed class ServingAClub
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly (Guid Officer, Guid Manager) People = (Guid.CreateVersion7(), Guid.CreateVersion7());

    private readonly Club club = Club.Established(Guid.CreateVersion7(), "poetry", "باشگاه شعر", 1);

    [Fact]
    public void Is_once_at_a_time_and_again_after_it_ended()
    {
        club.AssignOfficer(People.Officer, People.Manager, Today);
        Breaks(() => club.AssignOfficer(People.Officer, People.Manager, Today), ClubRules.OfficerAlready);
        club.RelieveOfficer(People.Officer, Today);
        club.Invoking(known => known.RelieveOfficer(People.Officer, Today)).Should().Throw<NotFoundException>();

        club.AssignOfficer(People.Officer, People.Manager, Today);

        club.Officers.Select(officer => officer.LeftOn).Should().Equal(Today, null);
    }

    [Fact]
    public void Is_given_by_somebody_else_and_by_an_open_club()
    {
        Breaks(() => club.AssignOfficer(People.Manager, People.Manager, Today), ClubRules.NotOneself);
        club.Close();
        Breaks(() => club.AssignOfficer(People.Officer, People.Manager, Today), ClubRules.IsOpen);
        club.Officers.Should().BeEmpty();
    }

    private static void Breaks(Action act, Rule rule) =>
        act.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(rule);
}
