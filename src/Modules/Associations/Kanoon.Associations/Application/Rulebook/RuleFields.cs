using FluentValidation;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Rulebook;

/// <summary>Shapes that setting a rule and previewing it share.</summary>
internal static class RuleFields
{
    public static IRuleBuilderOptions<T, string> RuleName<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(name => Domain.Rulebook.RuleName.Find(name) is not null)
            .WithMessage(_ => Language.Pick("چنین ضابطه‌ای نیست.", "There is no such rule."));

    /// <param name="name">Which field holds the rule's name.</param>
    public static IRuleBuilderOptions<T, long> ValueOf<T>(this IRuleBuilder<T, long> field, Func<T, string> name) =>
        field
            .Must((set, value) => Domain.Rulebook.RuleName.Find(name(set)) is not { } rule || rule.Allows(value))
            .WithMessage(set => Bounds(Domain.Rulebook.RuleName.Find(name(set))!));

    private static string Bounds(RuleName rule) =>
        Language.Pick(
            Digits.ToPersian($"مقدار این ضابطه از {rule.Min} تا {rule.Max} است."),
            $"This rule's value is from {rule.Min} to {rule.Max}."
        );
}
