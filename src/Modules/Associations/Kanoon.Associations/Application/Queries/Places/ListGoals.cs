using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Places;

internal sealed record ListGoals : IQuery<IReadOnlyList<GoalView>>;

internal sealed record GoalView(int Code, string Title, string Text);

internal sealed class ListGoalsHandler(IAssociationsDb db) : IQueryHandler<ListGoals, IReadOnlyList<GoalView>>
{
    public async Task<IReadOnlyList<GoalView>> Handle(ListGoals query, CancellationToken ct) =>
        await db
            .CommonGoals.AsNoTracking()
            .Where(goal => goal.RetiredOn == null)
            .OrderBy(goal => goal.Code)
            .Select(goal => new GoalView(goal.Code, goal.Title, goal.Text))
            .ToListAsync(ct);
}
