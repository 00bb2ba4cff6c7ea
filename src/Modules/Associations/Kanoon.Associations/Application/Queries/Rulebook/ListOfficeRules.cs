using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Rulebook;

internal sealed record ListOfficeRules : IQuery<IReadOnlyList<OfficeRuleView>>;

/// <param name="Title">In the caller's language.</param>
/// <param name="Value">What holds today.</param>
/// <param name="Default">What holds where no row is in effect.</param>
/// <param name="History">Its rows, past and future, the latest first.</param>
internal sealed record OfficeRuleView(
    string Name,
    string Title,
    RuleUnit Unit,
    long Value,
    long Default,
    long Min,
    long Max,
    IReadOnlyList<DatedValue> History
);

/// <param name="SetBy">The user's id; null for the installation itself.</param>
/// <param name="IsAhead">Whether it takes effect only after today, and so can be withdrawn.</param>
internal sealed record DatedValue(
    Guid Id,
    long Value,
    DateOnly EffectiveFrom,
    Guid? SetBy,
    DateTime SetAt,
    string Reason,
    bool IsAhead
);

internal sealed class ListOfficeRulesHandler(IAssociationsDb db, TimeProvider clock)
    : IQueryHandler<ListOfficeRules, IReadOnlyList<OfficeRuleView>>
{
    public async Task<IReadOnlyList<OfficeRuleView>> Handle(ListOfficeRules query, CancellationToken ct)
    {
        var today = clock.Today();
        var rows = await db.OfficeRules.AsNoTracking().OrderByDescending(row => row.EffectiveFrom).ToListAsync(ct);
        var rules = OfficeRules.Of(rows, today);
        var history = rows.ToLookup(
            row => row.Name,
            row => new DatedValue(
                row.Id,
                row.Value,
                row.EffectiveFrom,
                row.SetBy,
                row.SetAt,
                row.Reason,
                row.EffectiveFrom > today
            )
        );

        return
        [
            .. RuleName.All.Select(rule => new OfficeRuleView(
                rule.Code,
                rule.Title,
                rule.Unit,
                rules.ValueOf(rule),
                rule.Default,
                rule.Min,
                rule.Max,
                [.. history[rule.Code]]
            )),
        ];
    }
}
