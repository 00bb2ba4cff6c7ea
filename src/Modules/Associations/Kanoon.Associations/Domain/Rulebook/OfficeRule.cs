using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Rulebook;

/// <summary>
/// A rule's value from a day on, until a later row takes over. A row is never changed; until the end of its first day
/// it can be withdrawn.
/// </summary>
internal sealed class OfficeRule : Aggregate
{
    public const int MaxName = 60;
    public const int MaxReason = 500;

    // A day further ahead is a slip of the pen.
    private const int FarthestYears = 10;

    private OfficeRule() { }

    public static DateOnly LastDay(DateOnly today) => today.AddYears(FarthestYears);

    /// <summary>The code of a <see cref="RuleName"/>.</summary>
    public required string Name { get; init; }

    public required long Value { get; init; }
    public required DateOnly EffectiveFrom { get; init; }
    public Guid? SetBy { get; private init; }
    public required DateTime SetAt { get; init; }
    public required string Reason { get; init; }

    /// <param name="name">The rule.</param>
    /// <param name="value">In the rule's unit.</param>
    /// <param name="effectiveFrom">Today in Tehran, or later: what was decided under the old value stays decided.</param>
    /// <param name="setting">Who sets it, when and why.</param>
    /// <param name="dayIsFree">Whether the rule has no other row from the same day.</param>
    public static OfficeRule Set(RuleName name, long value, DateOnly effectiveFrom, Setting setting, bool dayIsFree)
    {
        Require(name.Allows(value), RulebookRules.InBounds);
        Require(effectiveFrom >= setting.Today, RulebookRules.NotInThePast);
        Require(dayIsFree, RulebookRules.OnceADay);

        return new()
        {
            Name = name.Code,
            Value = value,
            EffectiveFrom = effectiveFrom,
            SetBy = setting.By,
            SetAt = setting.At,
            Reason = setting.Reason,
        };
    }

    /// <summary>Asks whether the row may be taken out of the rulebook.</summary>
    public void RequireWithdrawable(DateOnly today) => Require(EffectiveFrom >= today, RulebookRules.NotInEffect);
}
