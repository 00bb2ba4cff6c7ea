using FluentValidation;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Domain.Places;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Places;

/// <summary>All common goals anew. Those that the edition lacks are retired.</summary>
/// <param name="Version">Higher than that of the edition in the tables.</param>
/// <param name="Goals">1 to 100.</param>
internal sealed record ImportGoals(int Version, IReadOnlyList<GoalEntry> Goals) : ICommand<ImportReport>;

/// <param name="Code">Lists go by it, 1 to 999.</param>
internal sealed record GoalEntry(int Code, string Title, string Text);

internal sealed class ImportGoalsValidator : AbstractValidator<ImportGoals>
{
    public ImportGoalsValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;

        RuleFor(import => import.Version).GreaterThan(0);
        RuleFor(import => import.Goals).IsList(1, 100);
        RuleForEach(import => import.Goals).SetValidator(new GoalValidator());
        RuleFor(import => import.Goals)
            .HasEachOnce(goal => goal.Code, "کد هدف تکراری است.", "A goal's code comes twice.");
    }

    private sealed class GoalValidator : AbstractValidator<GoalEntry>
    {
        public GoalValidator()
        {
            RuleFor(goal => goal.Code).InclusiveBetween(1, CommonGoal.MaxCode);
            RuleFor(goal => goal.Title).IsTitle(CommonGoal.MaxTitle);
            RuleFor(goal => goal.Text).IsTitle(CommonGoal.MaxText);
        }
    }
}

internal sealed class ImportGoalsHandler(IAssociationsDb db, TimeProvider clock)
    : ICommandHandler<ImportGoals, ImportReport>
{
    public async Task<ImportReport> Handle(ImportGoals command, CancellationToken ct)
    {
        await db.ReferenceVersions.Import(ReferenceList.Goals, command.Version, clock.Now(), ct);
        var known = await db.CommonGoals.ToDictionaryAsync(goal => goal.Code, ct);
        var added = 0;
        foreach (var entry in command.Goals)
        {
            if (!known.Remove(entry.Code, out var goal))
            {
                db.CommonGoals.Add(goal = CommonGoal.Of(entry.Code));
                added++;
            }

            goal.Describe(entry.Title, entry.Text);
        }

        var gone = known.Values.Where(goal => goal.RetiredOn is null).ToList();
        gone.ForEach(goal => goal.Retire(clock.Today()));

        await db.SaveChangesAsync(ct);
        return new(command.Goals.Count, added, gone.Count);
    }
}
