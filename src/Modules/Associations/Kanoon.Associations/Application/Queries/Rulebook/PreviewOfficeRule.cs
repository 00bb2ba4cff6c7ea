using FluentValidation;
using Kanoon.Associations.Application.Rulebook;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Rulebook;

/// <summary>What a change of a rule would touch, before it is made.</summary>
internal sealed record PreviewOfficeRule(string Name, long Value, DateOnly EffectiveFrom) : IQuery<RulePreview>;

/// <param name="Before">What would hold on that day without the change.</param>
/// <param name="TouchedCount">Open cases that the new value would govern.</param>
/// <param name="KeptCount">Open cases that keep the rules of the day they were handed in.</param>
/// <param name="Touched">The first fifty of the touched.</param>
internal sealed record RulePreview(
    string Name,
    long Before,
    long After,
    DateOnly EffectiveFrom,
    int TouchedCount,
    int KeptCount,
    IReadOnlyList<TouchedCase> Touched
);

/// <param name="Kind"><c>foundingApplication</c>, <c>renewal</c>, <c>association</c> or <c>licence</c>.</param>
/// <param name="Reference">Tracking code or licence number.</param>
internal sealed record TouchedCase(string Kind, Guid Id, string Reference, string Title);

internal sealed class PreviewOfficeRuleValidator : AbstractValidator<PreviewOfficeRule>
{
    public PreviewOfficeRuleValidator(TimeProvider clock)
    {
        RuleFor(query => query.Name).RuleName();
        RuleFor(query => query.Value).ValueOf(query => query.Name);
        RuleFor(query => query.EffectiveFrom).IsBetween(clock.Today, () => OfficeRule.LastDay(clock.Today()));
    }
}

internal sealed class PreviewOfficeRuleHandler(IAssociationsDb db, RuleReach reach)
    : IQueryHandler<PreviewOfficeRule, RulePreview>
{
    private const int Shown = 50;

    public async Task<RulePreview> Handle(PreviewOfficeRule query, CancellationToken ct)
    {
        var rule = RuleName.Find(query.Name)!;
        var rows = await db.OfficeRules.AsNoTracking().ToListAsync(ct);
        var (touched, kept) = reach.Of(rule, query.EffectiveFrom);

        var touchedCount = 0;
        var shown = new List<TouchedCase>();
        foreach (var cases in touched)
        {
            touchedCount += await cases.CountAsync(ct);
            shown.AddRange(await cases.Take(Shown - shown.Count).ToListAsync(ct));
        }

        var keptCount = 0;
        foreach (var cases in kept)
            keptCount += await cases.CountAsync(ct);

        return new(
            rule.Code,
            OfficeRules.Of(rows, query.EffectiveFrom).ValueOf(rule),
            query.Value,
            query.EffectiveFrom,
            touchedCount,
            keptCount,
            shown
        );
    }
}
