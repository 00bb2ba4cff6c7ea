using Kanoon.Associations.Domain.Appeals;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Appeals;

public sealed class JudgingAnAppeal
{
    private readonly Appeal appeal = Appeal.Lodge("به دلیل زیر", Officer, Today, Tomorrow);

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
        appeal.MayBeDecidedBy(Officer).Should().BeFalse();
        appeal.MayBeDecidedBy(OtherOfficer).Should().BeTrue();
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
