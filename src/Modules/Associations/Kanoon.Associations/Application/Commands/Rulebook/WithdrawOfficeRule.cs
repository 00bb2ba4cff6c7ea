using FluentValidation;
using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Application.Rulebook;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Rulebook;

internal sealed record WithdrawOfficeRule(Guid RuleId, string? Reason) : ICommand, IReasoned;

internal sealed class WithdrawOfficeRuleValidator : AbstractValidator<WithdrawOfficeRule>
{
    public WithdrawOfficeRuleValidator() => RuleFor(withdraw => withdraw.Reason!).PersianText(1, OfficeRule.MaxReason);
}

internal sealed class WithdrawOfficeRuleHandler(
    IAssociationsDb db,
    IRulebook rulebook,
    IWorkingDays workingDays,
    TimeProvider clock
) : ICommandHandler<WithdrawOfficeRule>
{
    public async Task Handle(WithdrawOfficeRule command, CancellationToken ct)
    {
        var rule = await db.Load<OfficeRule>(command.RuleId, ct);
        rule.RequireWithdrawable(clock.Today());
        var others = await db.OfficeRules.AsNoTracking().Where(row => row.Id != rule.Id).ToListAsync(ct);
        OfficeRules.RequireConsistent(others, clock.Today());
        db.OfficeRules.Remove(rule);

        db.OnceSaved(rulebook.Forget);
        db.OnceSaved(workingDays.Forget);
        await db.SaveChangesAsync(ct);
    }
}
