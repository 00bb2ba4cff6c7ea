using Kanoon.Associations.Domain.Associations;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Councils;

public sealed class SittingOnTheCouncil
{
    private readonly Association association = A.LedAssociation();

    [Fact]
    public void Is_for_members_on_the_days_of_their_term_and_not_for_alternates()
    {
        var members = Enumerable.Range(100, 5).Select(PersonIdOf).ToList();

        association.CouncilOn(Today).Should().BeEquivalentTo(members);
        association.CouncilOn(A.TermUntil).Should().BeEquivalentTo(members);
        association.CouncilOn(Yesterday).Should().BeEmpty();
        association.CouncilOn(A.TermUntil.AddDays(1)).Should().BeEmpty();
    }

    [Fact]
    public void Ends_with_the_seat_and_passes_to_whoever_moves_up()
    {
        association.VacateSeat(association.Council[0].Id, "استعفا", Tomorrow);

        association.CouncilOn(Today).Should().Contain(PersonIdOf(100));
        association
            .CouncilOn(Tomorrow)
            .Should()
            .HaveCount(5)
            .And.NotContain(PersonIdOf(100))
            .And.Contain(PersonIdOf(105));
    }
}
