using Kanoon.Associations.Domain.Founding;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

/// <summary>What is offered is what is not refused.</summary>
public sealed class OfferingMoves
{
    private static readonly Dictionary<FoundingMove, Action<FoundingApplication>> Moves = new()
    {
        [FoundingMove.Edit] = application => application.Edit(A.Details with { Name = "کانون نام دیگر" }),
        [FoundingMove.Submit] = application =>
        {
            if (application.State == NeedsCorrection)
                application.Resubmit(A.Sound, Rules, Today, Clock);
            else
                application.Submit(A.Sound, Rules, Today, Clock);
        },
        [FoundingMove.Withdraw] = application => application.Withdraw("انصراف", Today),
        [FoundingMove.Appeal] = application => application.LodgeAppeal("اعتراض", Today, Today, Clock),
        [FoundingMove.BeginScreening] = application => application.BeginScreening(Officer, Today, Clock),
        [FoundingMove.JudgeChecklist] = application => application.Judge(ChecklistItem.NameFits, true, null),
        [FoundingMove.RequestCorrections] = application =>
            application.RequestCorrections([new(ApplicationPart.Name, "نام")], Today, Tomorrow, StoppedClock),
        [FoundingMove.PlanVisit] = application => application.PlanVisit(Officer, Tomorrow, Today, Clock),
        [FoundingMove.ReportVisit] = application => application.ReportVisit(Today, "دیدیم", true, Today, Clock),
        [FoundingMove.ReferToCommittee] = application => application.ReferToCommittee(Today, Clock),
        [FoundingMove.Approve] = application => application.Approve(Guid.CreateVersion7(), A.Decision()),
        [FoundingMove.Reject] = application => application.Reject(A.Decision()),
        [FoundingMove.DecideAppeal] = application =>
            application.DecideAppeal(
                Kanoon.Associations.Domain.Appeals.AppealOutcome.Upheld,
                "نظر",
                OtherOfficer,
                Today,
                Clock
            ),
    };

    public static TheoryData<string> Each => [.. Enum.GetNames<FoundingMove>()];

    [Theory]
    [MemberData(nameof(Each))]
    public void A_move_is_offered_in_those_states_that_do_not_refuse_it(string name)
    {
        var move = Enum.Parse<FoundingMove>(name);

        foreach (var state in Enum.GetValues<FoundingState>())
        {
            var application = A.In(state);
            var offered = application.ApplicantsMoves.Concat(application.OfficesMoves).Contains(move);

            var act = () => Moves[move](application);

            if (offered)
                act.Should().NotThrow($"{move} was offered in {state}");
            else
                act.Should().Throw<Exception>($"{move} was not offered in {state}");
        }
    }

    [Fact]
    public void It_is_told_whose_turn_it_is()
    {
        A.In(Draft).WaitsFor.Should().Be(CaseTurn.Applicant);
        A.In(NeedsCorrection).WaitsFor.Should().Be(CaseTurn.Applicant);
        A.In(Submitted).WaitsFor.Should().Be(CaseTurn.Office);
        A.In(CommitteeReview).WaitsFor.Should().Be(CaseTurn.Committee);
        A.In(Appealed).WaitsFor.Should().Be(CaseTurn.Committee);
        A.In(Approved).WaitsFor.Should().Be(CaseTurn.Nobody);
    }

    [Fact]
    public void The_applicant_has_until_the_corrections_are_due()
    {
        var application = A.NeedingCorrectionOf(ApplicationPart.Name);

        application.WaitsUntil.Should().Be(Today.AddDays(10));
        application.EditableParts.Should().Equal(ApplicationPart.Name);
    }
}
