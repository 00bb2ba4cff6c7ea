using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Jobs;

/// <summary>One run of a scheduled job, for those who watch over them.</summary>
internal sealed class JobRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Job { get; init; }
    public required string Host { get; init; }
    public required DateTime StartedAt { get; init; }
    public DateTime? FinishedAt { get; set; }
    public JobOutcome Outcome { get; set; } = JobOutcome.Running;
    public long Done { get; set; }
    public long Failed { get; set; }

    /// <summary>The kind of the failure, never its message: that may hold personal data.</summary>
    public string? Error { get; set; }
}

internal enum JobOutcome
{
    Running,
    Succeeded,
    Failed,

    /// <summary>Its process died, as far as the next run on the same machine can tell; what was left undone is caught up.</summary>
    Interrupted,
}

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> table)
    {
        table.ToTable("job_runs");
        table.Property(run => run.Job).HasMaxLength(100).IsUnicode(false);
        table.Property(run => run.Host).HasMaxLength(100);
        table.Property(run => run.Error).HasMaxLength(200).IsUnicode(false);
        table.HasIndex(run => new { run.Job, run.StartedAt });
    }
}
