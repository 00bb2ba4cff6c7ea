using Kanoon.Platform.Jobs;

namespace Kanoon.UnitTests.Platform;

public sealed class TakingTurns
{
    private readonly JobTurns turns = new();

    [Fact]
    public void A_job_runs_once_at_a_time_and_once_more_for_all_who_asked_meanwhile()
    {
        turns.Begin("import").Should().BeTrue();
        turns.Begin("import").Should().BeFalse();
        turns.Begin("import").Should().BeFalse();

        turns.GoesOn("import").Should().BeTrue("somebody asked meanwhile");
        turns.GoesOn("import").Should().BeFalse();
        turns.Begin("import").Should().BeTrue("the turn is over");
    }

    [Fact]
    public void Jobs_do_not_wait_for_each_other()
    {
        turns.Begin("import").Should().BeTrue();

        turns.Begin("deliveries").Should().BeTrue();
    }
}
