using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

public sealed class WithdrawingAnApplication
{
    [Theory]
    [InlineData(nameof(Draft))]
    [InlineData(nameof(Submitted))]
    [InlineData(nameof(Screening))]
    [InlineData(nameof(NeedsCorrection))]
    [InlineData(nameof(FoundingState.FieldVisit))]
    [InlineData(nameof(CommitteeReview))]
    public void Is_open_until_the_decision(string state)
    {
        var application = A.In(Enum.Parse<FoundingState>(state));

        application.Withdraw("منصرف شدیم", Tomorrow);

        (application.State, application.ClosingReason, application.StageSince, application.Clock)
            .Should()
            .Be((Withdrawn, "منصرف شدیم", Tomorrow, OfficeClock.Stopped(0)));
        Asking.Announced<FoundingApplicationClosed>(application).State.Should().Be("Withdrawn");
    }

    [Fact]
    public void Is_over_once_a_decision_was_taken_even_if_an_appeal_undid_it()
    {
        var application = A.In(ReturnedToReview);
        var withdraw = () => application.Withdraw("منصرف شدیم", Today);

        withdraw.Should().BreakRule(FoundingRules.NotNow);
        application.State.Should().Be(ReturnedToReview);
    }
}
