using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Persian;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

public sealed class CorrectingAnApplication
{
    private static readonly DateOnly Due = Today.AddDays(10);

    [Fact]
    public void Tells_the_applicant_what_is_wrong_and_by_when_to_mend_it()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name, ApplicationPart.Statute);

        application.OpenCorrection!.DueOn.Should().Be(Due);
        application.OpenCorrection.RequestedOn.Should().Be(Today);
        application.OpenCorrection.Names(ApplicationPart.Statute).Should().BeTrue();
        application.OpenCorrection.Names(ApplicationPart.Club).Should().BeFalse();
        Asking.Announced<CorrectionsRequested>(application).DueOn.Should().Be(Due);
        Asking.Announced<CorrectionsRequested>(application).Notes.Should().Equal("نقص Name", "نقص Statute");
    }

    [Fact]
    public void Names_at_least_one_part_and_each_once()
    {
        var application = A.In(Screening);
        var none = () => application.RequestCorrections([], Today, Due, StoppedClock);
        var twice = () =>
            application.RequestCorrections(
                [new(ApplicationPart.Name, "یک"), new(ApplicationPart.Name, "دو")],
                Today,
                Due,
                StoppedClock
            );

        none.Should().BreakRule(FoundingRules.CorrectionsNamed);
        twice.Should().BreakRule(FoundingRules.CorrectionsNamed);
        application.Corrections.Should().BeEmpty();
    }

    [Fact]
    public void Stops_the_Offices_clock_until_the_answer()
    {
        var calendar = new WorkingCalendar([Today.AddDays(2)], thursdayIsOff: true);
        var application = A.In(Submitted);
        application.BeginScreening(Officer, Today, OfficeClock.Running(calendar, Today, 3));

        application.RequestCorrections(
            [new(ApplicationPart.Name, "نام")],
            Tomorrow,
            Due,
            application.Clock.Stop(calendar, Tomorrow)
        );
        var waiting = application.Clock;
        application.Resubmit(A.Sound, Rules, Due, application.Clock.Resume(calendar, Due));

        waiting.Should().Be(OfficeClock.Stopped(2));
        // From Thursday 3 December: Friday is off, so Saturday and Sunday.
        application.Clock.Should().Be(new OfficeClock(new DateOnly(2026, 12, 6), 0));
    }

    [Fact]
    public void Closes_the_request_and_goes_back_to_screening()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);

        application.Resubmit(A.Sound, Rules, Tomorrow, Clock);

        (application.State, application.OpenCorrection, application.SubmittedOn).Should().Be((Screening, null, Today));
        application.Corrections.Should().ContainSingle().Which.AnsweredOn.Should().Be(Tomorrow);
    }

    [Fact]
    public void Has_what_was_mended_examined_anew_and_nothing_else()
    {
        var application = A.In(Screening);
        application.PassChecklist();
        application.RequestCorrections(
            [new(ApplicationPart.Name, "نام"), new(ApplicationPart.Place, "نشانی")],
            Today,
            Due,
            StoppedClock
        );

        application.Resubmit(A.Sound, Rules, Tomorrow, Clock);

        Enum.GetValues<ChecklistItem>()
            .Except(application.Checklist.Select(entry => entry.Item))
            .Should()
            .BeEquivalentTo([
                ChecklistItem.NameFits,
                ChecklistItem.PlaceConfirmed,
                ChecklistItem.NoObjectionFromDistrict,
            ]);
        application
            .Invoking(known => known.ReferToCommittee(Tomorrow, Clock))
            .Should()
            .BreakRule(FoundingRules.ChecklistComplete);
    }

    [Fact]
    public void May_be_asked_for_again()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);
        application.Resubmit(A.Sound, Rules, Today, Clock);

        application.RequestCorrections([new(ApplicationPart.Club, "باشگاه")], Today, Due, StoppedClock);

        application.Corrections.Should().HaveCount(2);
        application.OpenCorrection!.Names(ApplicationPart.Club).Should().BeTrue();
        application.OpenCorrection.Names(ApplicationPart.Name).Should().BeFalse();
    }

    [Fact]
    public void Is_warned_of_once_in_each_round()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);
        application.WarnOfLapse(Due.AddDays(-3));
        var again = () => application.WarnOfLapse(Due.AddDays(-2));

        again.Should().BreakRule(FoundingRules.NotNow);
        application.OpenCorrection!.WarnedOn.Should().Be(Due.AddDays(-3));
        Asking.Announced<CorrectionDeadlineNear>(application).DueOn.Should().Be(Due);
    }

    [Fact]
    public void Does_not_lapse_on_the_last_day_but_on_the_day_after()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);
        application.WarnOfLapse(Due.AddDays(-3));
        var onTheLastDay = () => application.Lapse(Due);

        onTheLastDay.Should().BreakRule(FoundingRules.NotOverdue);
        application.State.Should().Be(NeedsCorrection);

        application.Lapse(Due.AddDays(1));

        (application.State, application.Clock, application.StageSince)
            .Should()
            .Be((Lapsed, OfficeClock.Stopped(0), Due.AddDays(1)));
        Asking.Announced<FoundingApplicationClosed>(application).State.Should().Be("Lapsed");
    }

    [Fact]
    public void Does_not_lapse_without_a_warning_on_an_earlier_day()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);
        var unwarned = () => application.Lapse(Due.AddDays(30));
        var warnedToday = () => application.Lapse(Due.AddDays(31));

        unwarned.Should().BreakRule(FoundingRules.NotOverdue);
        application.WarnOfLapse(Due.AddDays(31));
        warnedToday.Should().BreakRule(FoundingRules.NotOverdue);
        application.Lapse(Due.AddDays(32));
        application.State.Should().Be(Lapsed);
    }

    [Fact]
    public void Needs_a_warning_of_its_own_in_a_second_round()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);
        application.WarnOfLapse(Today);
        application.Resubmit(A.Sound, Rules, Today, Clock);
        application.RequestCorrections([new(ApplicationPart.Club, "باشگاه")], Today, Due, StoppedClock);
        var lapse = () => application.Lapse(Due.AddDays(1));

        lapse.Should().BreakRule(FoundingRules.NotOverdue);
    }
}
