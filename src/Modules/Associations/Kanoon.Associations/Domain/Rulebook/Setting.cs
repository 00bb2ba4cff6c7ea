using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Domain.Rulebook;

/// <summary>Who sets a rule, when and why.</summary>
/// <param name="By">Null for the installation itself.</param>
internal sealed record Setting(Guid? By, DateTime At, string Reason)
{
    public DateOnly Today => Tehran.DayOf(At);
}
