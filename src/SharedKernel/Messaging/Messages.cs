namespace Kanoon.SharedKernel.Messaging;

/// <summary>An announcement, stored in the same transaction as the change that it tells of.</summary>
public sealed class OutboxMessage
{
    public required Guid Id { get; init; }
    public required DateTime OccurredAt { get; init; }

    /// <summary>The full name of the announced record.</summary>
    public required string Type { get; init; }

    /// <summary>The record as JSON; blanked where it told of a person and is delivered.</summary>
    public required string Body { get; init; }

    public string? TraceId { get; init; }
    public required MessageState State { get; set; }

    /// <summary>Not before this instant; a claim pushes it ahead, so that a dead claimer's message comes free by itself.</summary>
    public required DateTime DueAt { get; set; }

    public int Attempts { get; set; }
    public DateTime? DeliveredAt { get; set; }

    /// <summary>The kind of the last failure, never its message: that may hold personal data.</summary>
    public string? LastError { get; set; }
}

public enum MessageState
{
    Pending,
    Delivered,
    Dead,
}

/// <summary>Says that a reaction has taken effect; stored in the same transaction as the effect.</summary>
public sealed class InboxMessage
{
    public required Guid MessageId { get; init; }
    public required string Reaction { get; init; }
    public required DateTime HandledAt { get; init; }
}

/// <summary>
/// What a module does when another announces something. It changes its own module's context and does not save: the
/// dispatcher saves the effect together with the inbox row.
/// </summary>
public interface IReaction<in TAnnouncement>
{
    Task Handle(TAnnouncement announcement, CancellationToken ct);
}
