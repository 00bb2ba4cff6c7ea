using Kanoon.Associations.Application;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Licences;
using static Kanoon.Associations.Domain.Licences.RenewalObstacle;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class JudgingARenewal
{
    private readonly Association association = Councils.A.LedAssociation();

    [Fact]
    public void Finds_nothing_in_the_way_of_a_sound_association_in_its_window() =>
        Obstacles(A.Licence(), A.RenewalOpensOn).Should().BeEmpty();

    [Fact]
    public void Is_kept_by_an_open_condition_until_it_is_met()
    {
        var licence = A.Licence("معرفی مکان");

        Obstacles(licence, A.RenewalOpensOn).Should().Equal(ConditionOpen);
        licence.MeetCondition(licence.Conditions[0].Id, A.RenewalOpensOn);
        Obstacles(licence, A.RenewalOpensOn).Should().BeEmpty();
    }

    [Fact]
    public void Is_kept_by_an_open_notice_until_it_is_dismissed()
    {
        var licence = A.Licence().HeardOn(Today);

        Obstacles(licence, A.RenewalOpensOn).Should().Equal(NoticeOpen);
        licence.DismissNotice();
        Obstacles(licence, A.RenewalOpensOn).Should().BeEmpty();
    }

    [Fact]
    public void Is_kept_by_a_suspension_while_it_lasts()
    {
        var licence = A.SuspendedUntil(A.RenewalOpensOn);

        Obstacles(licence, A.RenewalOpensOn).Should().Equal(LicenceSuspended);
        Obstacles(licence, A.RenewalOpensOn.AddDays(1)).Should().BeEmpty();
    }

    [Fact]
    public void Is_kept_by_expiry_after_the_grace_but_not_within_it()
    {
        var licence = A.Licence();
        association.SeatCouncil(
            Councils.A.Seats(from: A.EndsOn, until: A.EndsOn.AddMonths(24), first: 120),
            Rules,
            A.EndsOn,
            Today
        );

        Obstacles(licence, A.GraceEndsOn).Should().BeEmpty();
        Obstacles(licence, A.GraceEndsOn.AddDays(1)).Should().Equal(LicenceExpired);
    }

    [Fact]
    public void Is_kept_by_a_missing_secretary()
    {
        association.SecretaryResigns(Tomorrow);

        Obstacles(A.Licence(), A.RenewalOpensOn).Should().Equal(NoSecretary);
    }

    [Fact]
    public void Is_kept_by_a_council_below_quorum()
    {
        foreach (var seat in association.Council.Take(5).ToList())
            association.VacateSeat(seat.Id, "استعفا", Tomorrow);

        Obstacles(A.Licence(), A.RenewalOpensOn).Should().Equal(CouncilBelowQuorum);
    }

    [Fact]
    public void Is_kept_by_a_council_out_of_term() =>
        Obstacles(A.Licence(), Councils.A.TermUntil.AddDays(1)).Should().Equal(CouncilOutOfTerm);

    [Fact]
    public void Names_all_that_stands_in_the_way()
    {
        var licence = A.Licence("معرفی مکان");
        licence.HeardOn(Today).Suspend(null, "معرفی دبیر", "تخلف", Officer, Today);
        licence.GiveNotice("باز هم", Officer, Today, Tomorrow);

        RenewalJudgement
            .Obstacles(licence, Councils.A.Association(), Rules, A.RenewalOpensOn)
            .Should()
            .Equal(ConditionOpen, NoticeOpen, LicenceSuspended, NoSecretary, CouncilBelowQuorum);
    }

    private IReadOnlyList<RenewalObstacle> Obstacles(ActivityLicence licence, DateOnly day) =>
        RenewalJudgement.Obstacles(licence, association, Rules, day);
}
