using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Licences.RenewalState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class ApplyingForRenewal
{
    private static readonly DateOnly Day = A.RenewalOpensOn;
    private static readonly IReadOnlyList<RenewalObstacle> Clear = [];
    private static readonly IReadOnlyList<RenewalObstacle> Blocked = [RenewalObstacle.NoSecretary];

    private sealed record Transition(Action<LicenceRenewal> Make, RenewalState To, params RenewalState[] From);

    private static readonly Dictionary<string, Transition> Transitions = new()
    {
        ["SubmitClear"] = new(
            renewal => renewal.Submit(A.Licence(), Clear, Day, Clock),
            AutoGranted,
            Draft,
            NeedsCorrection
        ),
        ["SubmitBlocked"] = new(
            renewal => renewal.Submit(A.Licence(), Blocked, Day, Clock),
            Review,
            Draft,
            NeedsCorrection
        ),
        ["RequestCorrection"] = new(
            renewal => renewal.RequestCorrection("گزارش", Day, Day, StoppedClock),
            NeedsCorrection,
            Review
        ),
        ["Grant"] = new(renewal => renewal.Grant("درست", Officer, Day), Granted, Review),
        ["Refuse"] = new(renewal => renewal.Refuse("نادرست", Officer, Day), Refused, Review),
        ["Withdraw"] = new(renewal => renewal.Withdraw(Day), Withdrawn, Draft, Review, NeedsCorrection),
        ["LodgeAppeal"] = new(renewal => renewal.LodgeAppeal("اعتراض", Day, Day, Clock), Refused, Refused),
    };

    public static TheoryData<string> Names => [.. Transitions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Moves_from_the_states_that_allow_it_and_from_no_other(string name)
    {
        var (make, to, from) = Transitions[name];

        foreach (var state in Enum.GetValues<RenewalState>().Except([Submitted]))
        {
            var renewal = In(state);
            var before = Asking.Snapshot(renewal);

            var broken = Asking.RuleBrokenBy(() => make(renewal));

            if (from.Contains(state))
                (broken, renewal.State).Should().Be((null, to), "{0} was made in {1}", name, state);
            else
                (broken, Asking.Snapshot(renewal))
                    .Should()
                    .Be((RenewalRules.NotNow, before), "{0} was made in {1}", name, state);
        }
    }

    [Fact]
    public void Is_the_licences_open_case_until_it_is_over()
    {
        foreach (var state in Enum.GetValues<RenewalState>().Except([Submitted]))
        {
            var renewal = In(state);

            (renewal.IsOpen, renewal.OpenFor is not null)
                .Should()
                .Be((state is Draft or Review or NeedsCorrection, renewal.IsOpen), "it is {0}", state);
        }
    }

    [Fact]
    public void Opens_with_the_window()
    {
        var early = () => LicenceRenewal.Start(A.Licence(), "سی برنامه", Day.AddDays(-1));
        var expired = () => LicenceRenewal.Start(A.Licence(), "سی برنامه", A.GraceEndsOn.AddDays(100));

        early.Should().BreakRule(RenewalRules.NotOpenYet);
        expired.Should().NotThrow();
        A.Renewal().State.Should().Be(Draft);
    }

    [Fact]
    public void Is_for_a_suspended_licence_but_not_for_one_that_ended()
    {
        var suspended = () => LicenceRenewal.Start(A.SuspendedOnCondition(), "سی برنامه", Day);
        var revoked = () => LicenceRenewal.Start(A.Revoked(), "سی برنامه", Day);

        suspended.Should().NotThrow();
        revoked.Should().BreakRule(LicenceRules.Ended);
    }

    [Fact]
    public void Needs_a_statement()
    {
        var renewal = A.Renewal(statement: "");
        var submit = () => renewal.Submit(A.Licence(), Clear, Day, Clock);

        submit.Should().BreakRule(RenewalRules.StatementNeeded);
        renewal.Edit("سی برنامه");
        submit.Should().NotThrow();
    }

    [Fact]
    public void Is_granted_at_once_where_nothing_stands_in_the_way()
    {
        var renewal = A.Renewal();

        var granted = renewal.Submit(A.Licence(), Clear, Day, Clock);

        granted.Should().BeTrue();
        (renewal.State, renewal.SubmittedOn, renewal.DecidedOn, renewal.DecidedBy, renewal.Clock)
            .Should()
            .Be((AutoGranted, Day, Day, null, OfficeClock.Stopped(0)));
    }

    [Fact]
    public void Goes_to_review_with_what_stands_in_the_way()
    {
        var renewal = A.Renewal();

        var granted = renewal.Submit(A.Licence(), Blocked, Day, Clock);

        granted.Should().BeFalse();
        renewal.Obstacles.Should().Equal(RenewalObstacle.NoSecretary);
        (renewal.State, renewal.Clock, renewal.DecidedOn).Should().Be((Review, Clock, null));
    }

    [Fact]
    public void Is_editable_as_a_draft_and_in_a_correction()
    {
        foreach (var state in Enum.GetValues<RenewalState>().Except([Submitted]))
        {
            var renewal = In(state);

            var broken = Asking.RuleBrokenBy(() => renewal.Edit("گزارش تازه"));

            broken.Should().Be(state is Draft or NeedsCorrection ? null : RenewalRules.NotNow, "it is {0}", state);
            renewal.Statement.Should().Be(broken is null ? "گزارش تازه" : "سی برنامه برگزار شد");
        }
    }

    [Fact]
    public void Waits_for_the_correction_with_the_clock_stopped_and_keeps_the_first_day()
    {
        var renewal = A.RenewalInReview();

        renewal.RequestCorrection("گزارش", Day.AddDays(1), Day.AddDays(9), StoppedClock);

        (renewal.CorrectionNote, renewal.CorrectionDueOn, renewal.Clock)
            .Should()
            .Be(("گزارش", Day.AddDays(9), StoppedClock));
        Asking.Announced<RenewalCorrectionsRequested>(renewal).DueOn.Should().Be(Day.AddDays(9));
        renewal.Submit(A.Licence(), Blocked, Day.AddDays(5), Clock);
        (renewal.State, renewal.SubmittedOn, renewal.StageSince).Should().Be((Review, Day, Day.AddDays(5)));
    }

    [Fact]
    public void Is_granted_by_itself_after_a_correction_that_cleared_the_way()
    {
        var renewal = In(NeedsCorrection);

        var granted = renewal.Submit(A.Licence(), Clear, Day.AddDays(5), Clock);

        granted.Should().BeTrue();
        renewal.Obstacles.Should().BeEmpty();
    }

    [Fact]
    public void Is_decided_with_a_reason()
    {
        var (granted, refused) = (In(Granted), In(Refused));

        (granted.DecisionReason, granted.DecidedBy, granted.DecidedOn).Should().Be(("درست", Officer, Day));
        (refused.DecisionReason, refused.DecidedBy, refused.DecidedOn).Should().Be(("نادرست", Officer, Day));
        Asking.Announced<RenewalRefused>(refused).Reason.Should().Be("نادرست");
        Asking.AnnouncementsOf(granted).OfType<RenewalRefused>().Should().BeEmpty();
    }

    [Fact]
    public void Is_appealed_in_time_and_once()
    {
        var renewal = In(Refused);
        var late = () => renewal.LodgeAppeal("اعتراض", Day.AddDays(1), Day, Clock);
        var inTime = () => renewal.LodgeAppeal("اعتراض", Day, Day, Clock);

        late.Should().BreakRule(AppealRules.InTime);
        inTime.Should().NotThrow();
        inTime.Should().BreakRule(AppealRules.NothingToAppeal);
        (renewal.LastAppeal!.FirstDecider, renewal.LastAppeal.DueOn, renewal.Clock)
            .Should()
            .Be((Officer, Clock.DueOn!.Value, Clock));
    }

    [Fact]
    public void Is_judged_on_appeal_by_somebody_who_did_not_refuse()
    {
        var renewal = Appealed();
        var before = Asking.Snapshot(renewal);
        var judge = () => renewal.DecideAppeal(AppealOutcome.Upheld, "رد", Officer, Day, Clock);
        var without = () => In(Refused).DecideAppeal(AppealOutcome.Upheld, "رد", OtherOfficer, Day, Clock);

        judge.Should().BreakRule(AppealRules.OtherDecider);
        Asking.Snapshot(renewal).Should().Be(before);
        without.Should().BreakRule(AppealRules.NoAppeal);
    }

    [Fact]
    public void Stays_refused_when_the_refusal_is_upheld()
    {
        var renewal = Appealed();

        renewal.DecideAppeal(AppealOutcome.Upheld, "رد", OtherOfficer, Day, Clock);

        (renewal.State, renewal.Clock, renewal.OpenFor).Should().Be((Refused, OfficeClock.Stopped(0), null));
        (renewal.LastAppeal!.Outcome, renewal.LastAppeal.DecidedBy).Should().Be((AppealOutcome.Upheld, OtherOfficer));
    }

    [Fact]
    public void Goes_back_to_review_when_the_appeal_succeeds()
    {
        var renewal = Appealed();

        renewal.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد", OtherOfficer, Day.AddDays(1), Clock);

        (renewal.State, renewal.Clock, renewal.OpenFor, renewal.StageSince)
            .Should()
            .Be((Review, Clock, renewal.LicenceId, Day.AddDays(1)));
        renewal.Grant("درست", OtherOfficer, Day.AddDays(2));
        (renewal.State, renewal.DecidedBy).Should().Be((Granted, OtherOfficer));
    }

    [Fact]
    public void Is_the_licences_open_case_while_its_appeal_is_judged()
    {
        var renewal = Appealed();

        (renewal.OpenFor, renewal.StageSince).Should().Be((renewal.LicenceId, Day));
        renewal.Invoking(known => known.Withdraw(Day)).Should().BreakRule(RenewalRules.NotNow);
    }

    [Fact]
    public void May_be_appealed_again_when_it_is_refused_again()
    {
        var renewal = Appealed();
        renewal.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد", OtherOfficer, Day, Clock);
        renewal.Refuse("باز هم نادرست", OtherOfficer, Day.AddDays(2));

        renewal.LodgeAppeal("باز هم اعتراض", Day.AddDays(3), Day.AddDays(3), Clock);

        renewal
            .Appeals.Select(appeal => (appeal.Ordinal, appeal.FirstDecider))
            .Should()
            .Equal((1, Officer), (2, OtherOfficer));
    }

    [Fact]
    public void Is_judged_as_it_stands_when_nobody_corrected_it_in_time()
    {
        var renewal = In(NeedsCorrection);
        var resume = (DateOnly on) => () => renewal.ResumeUncorrected(on, Clock);

        resume(Day.AddDays(1)).Should().BreakRule(RenewalRules.NotOverdue);
        renewal.WarnOfDeadline(Day);
        renewal.Invoking(known => known.WarnOfDeadline(Day)).Should().BreakRule(RenewalRules.NotNow);
        resume(Day).Should().BreakRule(RenewalRules.NotOverdue);
        resume(Day.AddDays(1)).Should().NotThrow();

        (renewal.State, renewal.Clock, renewal.StageSince).Should().Be((Review, Clock, Day.AddDays(1)));
        Asking.Announced<RenewalCorrectionDeadlineNear>(renewal).DueOn.Should().Be(Day);
    }

    [Fact]
    public void Is_not_handed_in_for_a_licence_that_ended_meanwhile()
    {
        var renewal = A.Renewal();
        var submit = () => renewal.Submit(A.Revoked(), Clear, Day, Clock);

        submit.Should().BreakRule(LicenceRules.Ended);
        renewal.State.Should().Be(Draft);
    }

    [Fact]
    public void Does_not_show_an_old_refusal_on_what_was_granted_by_itself()
    {
        var renewal = Appealed();
        renewal.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد", OtherOfficer, Day, Clock);
        renewal.RequestCorrection("گزارش", Day, Day, StoppedClock);

        renewal.Submit(A.Licence(), Clear, Day.AddDays(3), Clock);

        (renewal.State, renewal.DecisionReason, renewal.DecidedBy, renewal.DecidedOn)
            .Should()
            .Be((AutoGranted, null, null, Day.AddDays(3)));
    }

    private static LicenceRenewal Appealed()
    {
        var renewal = In(Refused);
        renewal.LodgeAppeal("اعتراض", Day, Day, Clock);
        return renewal;
    }

    private static LicenceRenewal In(RenewalState state)
    {
        if (state == Draft)
            return A.Renewal();

        var renewal = state is AutoGranted ? A.Renewal() : A.RenewalInReview();
        if (state == AutoGranted)
            renewal.Submit(A.Licence(), Clear, Day, Clock);
        if (state == NeedsCorrection)
            renewal.RequestCorrection("گزارش", Day, Day, StoppedClock);
        if (state == Granted)
            renewal.Grant("درست", Officer, Day);
        if (state == Refused)
            renewal.Refuse("نادرست", Officer, Day);
        if (state == Withdrawn)
            renewal.Withdraw(Day);
        return renewal;
    }
}
