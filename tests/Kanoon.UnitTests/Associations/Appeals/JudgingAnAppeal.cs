using Kanoon.Associations.Domain.Appeals;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Appeals;

public sealed class JudgingAnAppeal
{
    private readonly Appeal appeal = Appeal.Lodge("به دلیل زیر", Officer, Today, Today, Tomorrow);

    [Fact]
    public void Opens_with_the_grounds_and_the_day_by_which_it_is_judged()
    {
        appeal.IsOpen.Should().BeTrue();
        (appeal.Grounds, appeal.FirstDecider, appeal.LodgedOn, appeal.DueOn)
            .Should()
            .Be(("به دلیل زیر", Officer, Today, Tomorrow));
        (appeal.Outcome, appeal.DecidedBy, appeal.DecidedOn, appeal.Reason).Should().Be((null, null, null, null));
    }

    [Fact]
    public void Is_for_anybody_but_the_one_who_decided_first()
    {
        var judge = (Guid by) => () => appeal.Decide(AppealOutcome.Upheld, "وارد نیست", by, Today);

        judge(Officer).Should().BreakRule(AppealRules.OtherDecider);
        appeal.IsOpen.Should().BeTrue();
        judge(OtherOfficer).Should().NotThrow();
    }

    [Fact]
    public void Comes_too_late_after_the_last_day_and_counts_on_from_an_earlier_one()
    {
        var late = () => Appeal.Lodge("به دلیل زیر", Officer, Tomorrow, Today, Tomorrow);
        var next = Appeal.Lodge("باز هم", Officer, Today, Today, Tomorrow, earlier: appeal);

        late.Should().BreakRule(AppealRules.InTime);
        (appeal.Ordinal, next.Ordinal).Should().Be((1, 2));
    }

    [Fact]
    public void Closes_with_an_outcome_and_who_gave_it_when_and_why()
    {
        appeal.Decide(AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, Tomorrow);

        appeal.IsOpen.Should().BeFalse();
        (appeal.Outcome, appeal.Reason, appeal.DecidedBy, appeal.DecidedOn)
            .Should()
            .Be((AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, Tomorrow));
    }
}
