namespace Kanoon.Associations.Domain.Licences;

/// <summary>The reminder ledger: one row for each term and offset, unique, so that nobody is reminded twice.</summary>
internal sealed class SentReminder
{
    public required Guid TermId { get; init; }

    /// <summary>The due date that the reminder spoke of: its "version".</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Days before the end.</summary>
    public required int Offset { get; init; }

    public required DateTime SentAt { get; init; }

    /// <summary>Days by which it came late, after an outage; 0 on time.</summary>
    public required int DaysLate { get; init; }
}
