using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

public sealed class AppealingARejection
{
    [Fact]
    public void Is_open_until_the_last_day()
    {
        var (inTime, late) = (A.In(Rejected), A.In(Rejected));
        var appeal = () => late.LodgeAppeal("اعتراض", Tomorrow, Today, Clock);

        inTime.LodgeAppeal("اعتراض", Today, Today, Clock);

        (inTime.State, inTime.LastAppeal!.FirstDecider, inTime.LastAppeal.DueOn)
            .Should()
            .Be((Appealed, Officer, Clock.DueOn!.Value));
        appeal.Should().BreakRule(AppealRules.InTime);
        (late.State, late.LastAppeal).Should().Be((Rejected, null));
    }

    [Fact]
    public void Is_judged_by_somebody_who_did_not_reject()
    {
        var application = A.In(Appealed);
        var before = Asking.Snapshot(application);
        var judge = () => application.DecideAppeal(AppealOutcome.Upheld, "رد", Officer, Today, Clock);

        judge.Should().BreakRule(AppealRules.OtherDecider);
        Asking.Snapshot(application).Should().Be(before);
    }

    [Fact]
    public void Ends_the_case_when_the_rejection_is_upheld()
    {
        var application = A.In(Appealed);

        application.DecideAppeal(AppealOutcome.Upheld, "رد اعتراض", OtherOfficer, Tomorrow, Clock);

        (application.State, application.ClosingReason, application.StageSince)
            .Should()
            .Be((Upheld, "رد اعتراض", Tomorrow));
        application.Clock.Should().Be(OfficeClock.Stopped(0));
        (application.LastAppeal!.Outcome, application.LastAppeal.DecidedBy)
            .Should()
            .Be((AppealOutcome.Upheld, OtherOfficer));
        Asking.Announced<AppealDecided>(application).Outcome.Should().Be("Upheld");
    }

    [Fact]
    public void Opens_the_case_again_when_it_succeeds()
    {
        var application = A.In(Appealed);

        application.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, Tomorrow, Clock);

        (application.State, application.Clock, application.StageSince).Should().Be((ReturnedToReview, Clock, Tomorrow));
        Asking.Announced<AppealDecided>(application).Outcome.Should().Be("ReturnedToReview");
    }

    [Fact]
    public void Leaves_no_closing_reason_on_a_case_that_is_approved_after_all()
    {
        var application = A.In(ReturnedToReview);

        application.Approve(Guid.CreateVersion7(), A.Decision());

        (application.State, application.ClosingReason).Should().Be((Approved, null));
    }

    [Fact]
    public void Is_possible_once_for_each_rejection()
    {
        var application = A.In(ReturnedToReview);
        application.Reject(A.Decision());
        var appeal = () => application.LodgeAppeal("باز هم اعتراض", Today, Today, Clock);

        appeal.Should().NotThrow();

        application.Appeals.Select(known => (known.Ordinal, known.IsOpen)).Should().Equal((1, false), (2, true));
        appeal.Should().BreakRule(FoundingRules.NotNow);
    }
}
