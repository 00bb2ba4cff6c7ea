using Kanoon.Associations.Domain.Appeals;

namespace Kanoon.Associations.Application.Queries;

/// <summary>An objection, as both sides see it.</summary>
/// <param name="DueOn">By when the Office judges it.</param>
/// <param name="Outcome">Null while it is open.</param>
internal sealed record AppealView(
    DateOnly LodgedOn,
    DateOnly DueOn,
    string Grounds,
    AppealOutcome? Outcome,
    DateOnly? DecidedOn,
    string? Reason
)
{
    public static AppealView Of(Appeal appeal) =>
        new(appeal.LodgedOn, appeal.DueOn, appeal.Grounds, appeal.Outcome, appeal.DecidedOn, appeal.Reason);

    public static IReadOnlyList<AppealView> Of(IEnumerable<Appeal> appeals) =>
        [.. appeals.OrderBy(appeal => appeal.Ordinal).Select(Of)];
}
