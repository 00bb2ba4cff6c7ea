using FluentValidation;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Examination;

internal sealed record DecideFoundingAppeal(Guid ApplicationId, AppealOutcome Outcome, string Reason)
    : ICommand,
        IReasoned;

internal sealed class DecideFoundingAppealValidator : AbstractValidator<DecideFoundingAppeal>
{
    public DecideFoundingAppealValidator()
    {
        RuleFor(command => command.Outcome).IsInEnum();
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class DecideFoundingAppealHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<DecideFoundingAppeal>
{
    public async Task Handle(DecideFoundingAppeal command, CancellationToken ct)
    {
        var application = await db.Load<FoundingApplication>(command.ApplicationId, ct);
        var rules = await office.RulesOf(application.SubmittedOn, ct);
        var review = await office.StartClock(rules.ReviewWorkingDays, ct);

        application.DecideAppeal(command.Outcome, command.Reason, caller.UserId!.Value, office.Today, review);

        await db.SaveChangesAsync(ct);
    }
}
