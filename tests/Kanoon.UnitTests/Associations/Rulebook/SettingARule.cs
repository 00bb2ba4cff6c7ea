using Kanoon.Associations.Application.Commands.Rulebook;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.UnitTests.Associations.Rulebook;

public sealed class SettingARule
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    // Half past midnight in Tehran, and still the day before by UTC.
    private static readonly DateTime Now = new(2026, 11, 22, 21, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Manager = Guid.CreateVersion7();

    [Fact]
    public void Notes_the_value_from_its_day_with_who_when_and_why()
    {
        var rule = Set(RuleName.MinFounders, 7, Today.AddDays(10));

        (rule.Name, rule.Value, rule.EffectiveFrom).Should().Be(("founding.min-founders", 7L, Today.AddDays(10)));
        (rule.SetBy, rule.SetAt, rule.Reason).Should().Be((Manager, Now, "مصوبه"));
    }

    [Fact]
    public void Takes_effect_today_in_Tehran_at_the_earliest()
    {
        var today = () => Set(RuleName.GraceDays, 20, Today);
        var yesterday = () => Set(RuleName.GraceDays, 20, Today.AddDays(-1));

        today.Should().NotThrow();
        yesterday.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(RulebookRules.NotInThePast);
    }

    [Fact]
    public void Keeps_within_the_bounds_of_every_rule()
    {
        foreach (var name in RuleName.All)
        {
            var inside = () => (Set(name, name.Min, Today), Set(name, name.Max, Today));
            var below = () => Set(name, name.Min - 1, Today);
            var above = () => Set(name, name.Max + 1, Today);

            inside.Should().NotThrow(name.Code);
            below.Should().Throw<RuleViolationException>(name.Code).Which.Rule.Should().Be(RulebookRules.InBounds);
            above.Should().Throw<RuleViolationException>(name.Code).Which.Rule.Should().Be(RulebookRules.InBounds);
        }
    }

    [Fact]
    public void Refuses_a_second_value_from_the_same_day()
    {
        var set = () => Set(RuleName.GraceDays, 20, Today, dayIsFree: false);

        set.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(RulebookRules.OnceADay);
    }

    [Fact]
    public void Lets_a_value_be_withdrawn_until_the_end_of_its_first_day()
    {
        var rule = Set(RuleName.GraceDays, 20, Today.AddDays(1));
        var onTheDay = () => rule.RequireWithdrawable(Today.AddDays(1));
        var after = () => rule.RequireWithdrawable(Today.AddDays(2));

        onTheDay.Should().NotThrow();
        after.Should().Throw<RuleViolationException>().Which.Rule.Should().Be(RulebookRules.NotInEffect);
    }

    [Theory]
    [InlineData("founding.min-founders", 7, "مصوبه", "")]
    [InlineData("founding.min-founders", 0, "مصوبه", "Value")]
    [InlineData("founding.min-founders", 51, "مصوبه", "Value")]
    [InlineData("founding.max-founders", 7, "مصوبه", "Name")]
    [InlineData("Founding.Min-Founders", 7, "مصوبه", "Name")]
    [InlineData(null, 7, "مصوبه", "Name")]
    [InlineData("founding.min-founders", 7, " ", "Reason")]
    public void Judges_the_shape_by_field(string? name, long value, string reason, string refused) =>
        new SetOfficeRuleValidator(TimeProvider.System)
            .Validate(new SetOfficeRule(name!, value, Today, reason))
            .Errors.Select(error => error.PropertyName)
            .Should()
            .Equal(refused.Length == 0 ? [] : [refused]);

    [Fact]
    public void Wants_the_day() =>
        new SetOfficeRuleValidator(TimeProvider.System)
            .Validate(new SetOfficeRule("licence.grace-days", 20, default, "مصوبه"))
            .IsValid.Should()
            .BeFalse();

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("اشتباه در روز", true)]
    public void Wants_a_reason_for_withdrawing(string? reason, bool taken) =>
        new WithdrawOfficeRuleValidator().Validate(new WithdrawOfficeRule(Manager, reason)).IsValid.Should().Be(taken);

    private static OfficeRule Set(RuleName name, long value, DateOnly from, bool dayIsFree = true) =>
        OfficeRule.Set(name, value, from, new Setting(Manager, Now, "مصوبه"), dayIsFree);
}
