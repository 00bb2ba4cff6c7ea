using Hangfire;
using Kanoon.SharedKernel.Jobs;

namespace Kanoon.Platform.Jobs;

internal sealed class JobTrigger(IRecurringJobManager jobs) : IJobTrigger
{
    public void Soon(string job) => jobs.Trigger(job);
}
