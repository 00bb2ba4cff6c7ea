using Kanoon.SharedKernel.Persistence;

namespace Kanoon.SharedKernel.Cqrs;

/// <summary>
/// What is known about the work in hand besides its own words: who asks, from where, which version they saw, which
/// idempotency key they sent. One per scope (a request, a job, a reaction).
/// </summary>
public sealed class CommandContext
{
    /// <summary>The signed-in user; null for the public and for scheduled work.</summary>
    public Guid? ActorId { get; set; }

    /// <summary>The caller's network address, as text; null for scheduled work.</summary>
    public string? Address { get; set; }

    public string? TraceId { get; set; }

    /// <summary>The name of the command or job in hand, for the audit.</summary>
    public string Operation { get; set; } = "system";

    public string? Reason { get; set; }

    /// <summary>The version of <c>If-Match</c>: the first aggregate that is loaded must have it.</summary>
    public int? ExpectedVersion { get; set; }

    /// <summary>The key of a creating request that may be sent again.</summary>
    public IdempotencyKey? IdempotencyKey { get; set; }
}

/// <param name="Key">What the client sent; 1 to 100 characters.</param>
/// <param name="Caller">User id, or network address for the public: keys of two callers never meet.</param>
/// <param name="RequestHash">Lower-case hex SHA-256 of method, path and body.</param>
public sealed record IdempotencyKey(string Key, string Caller, string RequestHash);
