using System.ComponentModel.DataAnnotations;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>
/// How long a host has a piece of long work to itself; it claims it again with each step, and after a crash another goes on
/// when the time is over.
/// </summary>
internal sealed class WorkClaim
{
    [Range(1, 3600)]
    public int ClaimSeconds { get; init; } = 120;

    public TimeSpan Length => TimeSpan.FromSeconds(ClaimSeconds);
}
