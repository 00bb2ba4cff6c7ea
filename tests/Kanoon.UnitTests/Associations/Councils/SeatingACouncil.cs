using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Councils;

public sealed class SeatingACouncil
{
    [Fact]
    public void Gives_every_seat_its_term_and_tells_of_it()
    {
        var association = A.Association();

        association.SeatCouncil(A.Seats(), Rules, Today, Today);

        association.MembersOn(Today).Should().HaveCount(5);
        association.AlternatesOn(A.TermUntil).Should().HaveCount(2);
        association.MembersOn(Yesterday).Should().BeEmpty();
        association.MembersOn(A.TermUntil.AddDays(1)).Should().BeEmpty();
        Asking
            .Announced<CouncilSeated>(association)
            .Should()
            .Be(new CouncilSeated(association.Id, 5, 2, Today, A.TermUntil));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void Needs_exactly_as_many_members_as_the_rule_says(int members)
    {
        var association = A.Association();
        var seat = () => association.SeatCouncil(A.Seats(members), Rules, Today, Today);
        var bySuitingRule = () =>
            association.SeatCouncil(A.Seats(members), RulesWith((RuleName.CouncilSeats, members)), Today, Today);

        seat.Should().BreakRule(CouncilRules.SeatCount);
        association.Council.Should().BeEmpty();
        bySuitingRule.Should().NotThrow();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void Takes_no_more_alternates_than_the_rule_allows(int alternates, bool taken)
    {
        var association = A.Association();

        var broken = Asking.RuleBrokenBy(() =>
            association.SeatCouncil(A.Seats(alternates: alternates), Rules, Today, Today)
        );

        broken.Should().Be(taken ? null : CouncilRules.AlternateCount);
    }

    [Fact]
    public void Gives_one_person_one_seat()
    {
        var association = A.Association();
        var seats = A.Seats(alternates: 1);
        seats.Add(A.Seats(members: 0, alternates: 1)[0]);
        var seat = () => association.SeatCouncil(seats, Rules, Today, Today);

        seat.Should().BreakRule(CouncilRules.SeatOnce);
    }

    [Fact]
    public void Ends_the_seats_of_the_last_term_the_day_before()
    {
        var association = A.LedAssociation();
        var from = Today.AddMonths(6);

        association.SeatCouncil(A.Seats(from: from, until: from.AddMonths(24), first: 120), Rules, from, Today);

        association.MembersOn(from.AddDays(-1)).Should().OnlyContain(seat => seat.TermFrom == Today).And.HaveCount(5);
        association.MembersOn(from).Should().OnlyContain(seat => seat.TermFrom == from).And.HaveCount(5);
        association.AlternatesOn(from).Should().OnlyContain(seat => seat.TermFrom == from).And.HaveCount(2);
        association.Council.Should().HaveCount(14);
    }

    [Fact]
    public void Leaves_the_end_of_a_term_that_ran_out_as_it_was()
    {
        var association = A.LedAssociation();
        var from = A.TermUntil.AddDays(100);

        association.SeatCouncil(A.Seats(from: from, until: from.AddMonths(24)), Rules, from, Today);

        association
            .Council.Where(seat => seat.TermFrom == Today)
            .Should()
            .OnlyContain(seat => seat.TermUntil == A.TermUntil);
        association.MembersOn(from.AddDays(-1)).Should().BeEmpty();
    }

    [Fact]
    public void Begins_after_the_beginning_of_the_last_term()
    {
        var association = A.LedAssociation();
        var sameDay = () => association.SeatCouncil(A.Seats(first: 120), Rules, Today, Tomorrow);
        var dayAfter = () => association.SeatCouncil(A.Seats(from: Tomorrow, first: 120), Rules, Tomorrow, Tomorrow);

        sameDay.Should().BreakRule(CouncilRules.TermAfterLast);
        dayAfter.Should().NotThrow();
        association.MembersOn(Today).Should().HaveCount(5).And.OnlyContain(seat => seat.TermUntil == Today);
    }

    [Fact]
    public void Is_seated_anew_as_long_as_its_term_has_not_begun_before_today()
    {
        var association = A.LedAssociation();

        association.SeatCouncil(A.Seats(first: 120), Rules, Today, Today);

        association.Council.Should().HaveCount(7);
        association.MembersOn(Today)[0].PersonId.Should().Be(PersonIdOf(120));
    }

    [Fact]
    public void Is_not_put_off_for_then_the_mistaken_one_would_sit_until_then()
    {
        var association = A.LedAssociation();
        association.SeatCouncil(A.Seats(from: Tomorrow, first: 120), Rules, Tomorrow, Today);
        var later = Tomorrow.AddDays(30);

        var putOff = () => association.SeatCouncil(A.Seats(from: later, first: 140), Rules, later, Today);

        putOff.Should().BreakRule(CouncilRules.NotBegunYet);
        association.SeatCouncil(A.Seats(from: Tomorrow, first: 140), Rules, Tomorrow, Today);
        association.MembersOn(Tomorrow)[0].PersonId.Should().Be(PersonIdOf(140));
    }
}
