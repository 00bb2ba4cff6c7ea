using static Kanoon.Associations.Domain.Associations.Headless;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Councils;

public sealed class FindingAHeadlessAssociation
{
    [Fact]
    public void Finds_nothing_where_everybody_is_in_place_until_the_last_day_of_the_term()
    {
        var association = A.LedAssociation();

        association.MissingHeads(Rules, Today).Should().BeEmpty();
        association.MissingHeads(Rules, A.TermUntil).Should().BeEmpty();
    }

    [Fact]
    public void Misses_secretary_and_council_in_a_new_association() =>
        A.Association().MissingHeads(Rules, Today).Should().Equal(NoSecretary, CouncilBelowQuorum);

    [Fact]
    public void Misses_a_secretary_who_resigned()
    {
        var association = A.LedAssociation();

        association.SecretaryResigns(Today);

        association.MissingHeads(Rules, Today).Should().Equal(NoSecretary);
    }

    [Fact]
    public void Finds_a_council_out_of_term_on_the_day_after()
    {
        var association = A.LedAssociation();

        association.MissingHeads(Rules, A.TermUntil.AddDays(1)).Should().Equal(CouncilOutOfTerm);
    }

    [Fact]
    public void Finds_a_council_below_quorum()
    {
        var association = A.Association();
        association.AppointSecretary(A.Secretary(Today), 1);
        association.SeatCouncil(A.Seats(alternates: 0), Rules, Today, Today);
        association.VacateSeat(association.Council[0].Id, "استعفا", Today);
        association.VacateSeat(association.Council[1].Id, "استعفا", Today);

        association.MissingHeads(Rules, Today).Should().BeEmpty();
        association.MissingHeads(A.QuorumOf(4), Today).Should().Equal(CouncilBelowQuorum);

        association.VacateSeat(association.Council[2].Id, "استعفا", Today);
        association.MissingHeads(Rules, Today).Should().Equal(CouncilBelowQuorum);
    }

    [Fact]
    public void Does_not_count_alternates()
    {
        var association = A.LedAssociation();

        association.MissingHeads(A.QuorumOf(5), Today).Should().BeEmpty();
        association.MissingHeads(A.QuorumOf(6), Today).Should().Equal(CouncilBelowQuorum);
    }

    [Fact]
    public void Does_not_count_a_council_whose_term_is_still_to_come()
    {
        var association = A.LedAssociation();
        var from = A.TermUntil.AddDays(10);
        association.SeatCouncil(A.Seats(from: from, until: from.AddMonths(24), first: 120), Rules, from, Today);

        association.MissingHeads(Rules, from.AddDays(-1)).Should().Equal(CouncilBelowQuorum);
        association.MissingHeads(Rules, from).Should().BeEmpty();
    }
}
