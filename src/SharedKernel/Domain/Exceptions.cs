namespace Kanoon.SharedKernel.Domain;

/// <summary>A rule does not hold: 409.</summary>
public sealed class RuleViolationException(Rule rule) : Exception(rule.English)
{
    public Rule Rule { get; } = rule;
}

/// <summary>There is no such thing, or not for this caller: 404.</summary>
public sealed class NotFoundException(string kind, object id) : Exception($"{kind} {id} was not found.")
{
    public string Kind { get; } = kind;
}

/// <summary>The caller is known but this is not theirs to do: 403.</summary>
public sealed class ForbiddenException() : Exception("This is outside the caller's grants.");

/// <summary>The caller saw an older version: 412.</summary>
public sealed class StaleVersionException() : Exception("The resource has changed since it was read.")
{
    /// <summary>In whose audit the change stands; null where no aggregate was changed.</summary>
    public string? Module { get; init; }

    public Guid SubjectId { get; init; }
}

/// <summary>What was sent is well-formed but cannot be taken: 422.</summary>
public sealed class UnprocessableException(Rule rule) : Exception(rule.English)
{
    public Rule Rule { get; } = rule;
}

/// <summary>Nobody could be signed in: 401.</summary>
public sealed class UnauthenticatedException(Rule rule) : Exception(rule.English)
{
    public Rule Rule { get; } = rule;
}
