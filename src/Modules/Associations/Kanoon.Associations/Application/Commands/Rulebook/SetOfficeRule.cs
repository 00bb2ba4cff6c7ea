using FluentValidation;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Application.Rulebook;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Rulebook;

internal sealed record SetOfficeRule(string Name, long Value, DateOnly EffectiveFrom, string Reason)
    : ICommand<Guid>,
        IReasoned;

internal sealed class SetOfficeRuleValidator : AbstractValidator<SetOfficeRule>
{
    public SetOfficeRuleValidator(TimeProvider clock)
    {
        RuleFor(set => set.Name).RuleName();
        RuleFor(set => set.Value).ValueOf(set => set.Name);
        RuleFor(set => set.EffectiveFrom).LessThanOrEqualTo(_ => OfficeRule.LastDay(clock.Today())).NotEmpty();
        RuleFor(set => set.Reason).PersianText(1, OfficeRule.MaxReason);
    }
}

internal sealed class SetOfficeRuleHandler(
    IAssociationsDb db,
    IRulebook rulebook,
    IWorkingDays workingDays,
    ICaller caller,
    TimeProvider clock
) : ICommandHandler<SetOfficeRule, Guid>
{
    public async Task<Guid> Handle(SetOfficeRule command, CancellationToken ct)
    {
        var all = await db.OfficeRules.AsNoTracking().ToListAsync(ct);
        var rule = OfficeRule.Set(
            RuleName.Find(command.Name)!,
            command.Value,
            command.EffectiveFrom,
            new Setting(caller.UserId, clock.Now(), PersianText.Clean(command.Reason)),
            dayIsFree: !all.Exists(row => row.Name == command.Name && row.EffectiveFrom == command.EffectiveFrom)
        );
        OfficeRules.RequireConsistent([.. all, rule], clock.Today());
        db.OfficeRules.Add(rule);

        db.OnceSaved(rulebook.Forget);
        db.OnceSaved(workingDays.Forget);
        await db.SaveChangesAsync(ct);
        return rule.Id;
    }
}
