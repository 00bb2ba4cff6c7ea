using Kanoon.Associations.Domain.Associations;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Councils;

public sealed class VacatingASeat
{
    private static readonly DateOnly Day = Today.AddMonths(3);
    private readonly Association association = A.LedAssociation();

    [Fact]
    public void Moves_the_first_alternate_up_for_the_rest_of_the_term()
    {
        var (leaving, next) = (association.Council[2], association.Council[5]);

        association.VacateSeat(leaving.Id, "استعفا", Day);

        var risen = association.MembersOn(Day).Should().ContainSingle(seat => seat.TermFrom == Day).Which;
        (risen.PersonId, risen.FullName, risen.TermUntil).Should().Be((next.PersonId, next.FullName, A.TermUntil));
        association.MembersOn(Day).Should().HaveCount(5);
        association.AlternatesOn(Day).Should().ContainSingle().Which.Rank.Should().Be(7);
        (leaving.VacatedOn, leaving.VacancyReason).Should().Be((Day, "استعفا"));
        (next.VacatedOn, next.VacancyReason).Should().Be((Day, "moved-up"));
    }

    [Fact]
    public void Leaves_the_day_before_as_it_was()
    {
        association.VacateSeat(association.Council[0].Id, "استعفا", Day);

        association.MembersOn(Day.AddDays(-1)).Should().BeEquivalentTo(association.Council.Take(5));
        association.AlternatesOn(Day.AddDays(-1)).Should().HaveCount(2);
    }

    [Fact]
    public void Takes_the_alternates_by_rank_and_leaves_the_seat_empty_after_the_last()
    {
        var members = association.MembersOn(Today);

        association.VacateSeat(members[0].Id, "استعفا", Day);
        association.VacateSeat(members[1].Id, "استعفا", Day);
        association.VacateSeat(members[2].Id, "استعفا", Day);

        association.MembersOn(Day).Select(seat => seat.Rank).Should().BeEquivalentTo([4, 5, 6, 7]);
        association.AlternatesOn(Day).Should().BeEmpty();
    }

    [Fact]
    public void Lets_one_who_moved_up_leave_too()
    {
        association.VacateSeat(association.Council[0].Id, "استعفا", Day);
        var risen = association.MembersOn(Day).Single(seat => seat.TermFrom == Day);

        association.VacateSeat(risen.Id, "استعفا", Day.AddDays(1));

        association.MembersOn(Day.AddDays(1)).Select(seat => seat.Rank).Should().BeEquivalentTo([2, 3, 4, 5, 7]);
    }

    [Fact]
    public void Moves_nobody_up_for_an_alternate()
    {
        association.VacateSeat(association.Council[5].Id, "استعفا", Day);

        association.MembersOn(Day).Should().HaveCount(5);
        association.AlternatesOn(Day).Should().ContainSingle().Which.Rank.Should().Be(7);
    }

    [Fact]
    public void Does_not_call_an_alternate_who_left_before()
    {
        association.VacateSeat(association.Council[5].Id, "استعفا", Day);

        association.VacateSeat(association.Council[0].Id, "استعفا", Day);

        association.MembersOn(Day).Select(seat => seat.Rank).Should().BeEquivalentTo([2, 3, 4, 5, 7]);
    }

    [Fact]
    public void Is_for_a_seat_that_is_held_that_day()
    {
        var seat = association.Council[0].Id;
        var before = () => association.VacateSeat(seat, "استعفا", Yesterday);
        var afterTheTerm = () => association.VacateSeat(seat, "استعفا", A.TermUntil.AddDays(1));
        var twice = () => association.VacateSeat(seat, "استعفا", Day);

        before.Should().BreakRule(CouncilRules.SeatHeld);
        afterTheTerm.Should().BreakRule(CouncilRules.SeatHeld);
        twice.Should().NotThrow();
        twice.Should().BreakRule(CouncilRules.SeatHeld);
        association.MembersOn(Day).Should().HaveCount(5);
    }

    [Fact]
    public void Does_not_know_a_seat_of_another_council()
    {
        var vacate = () => association.VacateSeat(A.LedAssociation().Council[0].Id, "استعفا", Day);

        vacate.Should().Throw<NotFoundException>();
    }
}
