using System.IO.Hashing;
using System.Text;
using Hangfire;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Platform.Jobs;

internal sealed record TriggerJob(string Name) : ICommand;

internal sealed class TriggerJobHandler(
    IPlatformDb db,
    IEnumerable<JobSchedule> schedules,
    IRecurringJobManager recurring
) : ICommandHandler<TriggerJob>
{
    public async Task Handle(TriggerJob command, CancellationToken ct)
    {
        if (schedules.All(schedule => schedule.Name != command.Name))
            throw new NotFoundException("Job", command.Name);

        // Recorded before it is begun, so that no run by hand is without its row.
        db.Record("Job", SubjectOf(command.Name), new RecordedChange("triggered", null, command.Name));
        await db.SaveChangesAsync(ct);
        recurring.Trigger(command.Name);
    }

    /// <summary>The audit finds its subjects by a GUID, and a job has but its name: always the same one.</summary>
    private static Guid SubjectOf(string job) => new(XxHash128.Hash(Encoding.UTF8.GetBytes(job)));
}
