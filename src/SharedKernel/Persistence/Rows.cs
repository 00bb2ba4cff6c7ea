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

    /// <summary>The number of the seal that holds the row; null until one does.</summary>
    public int? Seal { get; set; }

    /// <summary>Lower-case hex SHA-256 over the row and the hash of the row before it.</summary>
    public string? Hash { get; set; }
}

/// <summary>A batch of audit rows that were chained to each other and to the batch before.</summary>
public sealed class AuditSeal
{
    /// <summary>1, 2, 3 … in a module.</summary>
    public required int Number { get; init; }

    public required DateTime At { get; init; }
    public required int Rows { get; init; }

    /// <summary>The hash of the seal before; empty for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>The hash of its last row.</summary>
    public required string Hash { get; init; }
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
