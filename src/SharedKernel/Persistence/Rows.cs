namespace Kanoon.SharedKernel.Persistence;

/// <summary>One change of one aggregate: who, when, from where, by what, what was and what is, and why.</summary>
public sealed class AuditEntry
{
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public Guid? ActorId { get; init; }
    public string? Address { get; init; }
    public required string Operation { get; init; }
    public required string SubjectType { get; init; }
    public required Guid SubjectId { get; init; }

    /// <summary>JSON: property → [before, after]; personal properties are named but their values are not.</summary>
    public required string Changes { get; init; }

    public string? Reason { get; init; }
    public string? TraceId { get; init; }
}

/// <summary>What a creating request was answered, stored in the same transaction as what it created.</summary>
public sealed class IdempotentAnswer
{
    public required string Key { get; init; }
    public required string Caller { get; init; }
    public required string RequestHash { get; init; }

    /// <summary>The command's result as JSON.</summary>
    public required string Result { get; init; }

    public required DateTime At { get; init; }
}
