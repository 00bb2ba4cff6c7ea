using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Access;

/// <summary>Too often in too short a time: 429.</summary>
/// <param name="wait">From now until it may be asked again.</param>
public sealed class TooManyRequestsException(Rule rule, TimeSpan wait) : Exception(rule.English)
{
    public Rule Rule { get; } = rule;
    public TimeSpan Wait { get; } = wait;
}
