using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Founding;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

/// <summary>Every transition from every state, all else being as it should.</summary>
public sealed class MovingBetweenStates
{
    private sealed record Transition(Action<FoundingApplication> Make, FoundingState? To, params FoundingState[] From);

    private static readonly Dictionary<string, Transition> Transitions = new()
    {
        ["Submit"] = new(application => application.Submit(A.Sound, Rules, Today, Clock), Submitted, Draft),
        ["BeginScreening"] = new(
            application => application.BeginScreening(Officer, Today, Clock),
            Screening,
            Submitted
        ),
        ["Judge"] = new(
            application => application.Judge(ChecklistItem.NameFits, true, null),
            null,
            Screening,
            FoundingState.FieldVisit,
            CommitteeReview,
            ReturnedToReview
        ),
        ["RequestCorrections"] = new(
            application =>
                application.RequestCorrections([new(ApplicationPart.Name, "نام")], Today, Tomorrow, StoppedClock),
            NeedsCorrection,
            Screening
        ),
        ["WarnOfLapse"] = new(application => application.WarnOfLapse(Today), null, NeedsCorrection),
        ["Lapse"] = new(
            application =>
            {
                if (application.State == NeedsCorrection)
                    application.WarnOfLapse(Today);
                application.Lapse(Today.AddDays(11));
            },
            Lapsed,
            NeedsCorrection
        ),
        ["Resubmit"] = new(
            application => application.Resubmit(A.Sound, Rules, Today, Clock),
            Screening,
            NeedsCorrection
        ),
        ["PlanVisit"] = new(
            application => application.PlanVisit(Officer, Tomorrow, Today, Clock),
            FoundingState.FieldVisit,
            Screening
        ),
        ["ReportVisit"] = new(
            application => application.ReportVisit(Today, "دیدیم", true, Today, Clock),
            CommitteeReview,
            FoundingState.FieldVisit
        ),
        ["ReferToCommittee"] = new(
            application =>
            {
                if (application.State == Screening)
                    application.PassChecklist();
                application.ReferToCommittee(Today, Clock);
            },
            CommitteeReview,
            Screening
        ),
        ["Approve"] = new(
            application => application.Approve(Guid.CreateVersion7(), A.Decision()),
            Approved,
            CommitteeReview,
            ReturnedToReview
        ),
        ["ApproveWithConditions"] = new(
            application => application.Approve(Guid.CreateVersion7(), A.Decision("شرط")),
            ApprovedWithConditions,
            CommitteeReview,
            ReturnedToReview
        ),
        ["Reject"] = new(application => application.Reject(A.Decision()), Rejected, CommitteeReview, ReturnedToReview),
        ["LodgeAppeal"] = new(
            application => application.LodgeAppeal("اعتراض", Today, Today, Clock),
            Appealed,
            Rejected
        ),
        ["UpholdRejection"] = new(application => Judge(application, AppealOutcome.Upheld), Upheld, Appealed),
        ["ReturnToReview"] = new(
            application => Judge(application, AppealOutcome.ReturnedToReview),
            ReturnedToReview,
            Appealed
        ),
        ["Withdraw"] = new(
            application => application.Withdraw("انصراف", Today),
            Withdrawn,
            Draft,
            Submitted,
            Screening,
            NeedsCorrection,
            FoundingState.FieldVisit,
            CommitteeReview
        ),
    };

    public static TheoryData<string> Names => [.. Transitions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Leads_from_the_states_that_allow_it_to_the_next(string name)
    {
        var (make, to, from) = Transitions[name];

        foreach (var state in from)
        {
            var application = A.In(state);

            make(application);

            application.State.Should().Be(to ?? state, "{0} was made in {1}", name, state);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_in_every_other_state_and_leaves_no_trace(string name)
    {
        var (make, _, from) = Transitions[name];

        foreach (var state in Enum.GetValues<FoundingState>().Except(from))
        {
            var application = A.In(state);
            var before = Asking.Snapshot(application);
            var act = () => make(application);

            act.Should().BreakRule(FoundingRules.NotNow, $"{name} was made in {state}");
            Asking.Snapshot(application).Should().Be(before);
        }
    }

    [Fact]
    public void Notes_the_day_of_every_new_stage()
    {
        var application = A.In(Submitted);

        application.BeginScreening(Officer, Tomorrow, Clock);

        (application.StageSince, application.ExaminerId, application.Clock).Should().Be((Tomorrow, Officer, Clock));
    }

    private static void Judge(FoundingApplication application, AppealOutcome outcome) =>
        application.DecideAppeal(outcome, "نظر", OtherOfficer, Today, Clock);
}
