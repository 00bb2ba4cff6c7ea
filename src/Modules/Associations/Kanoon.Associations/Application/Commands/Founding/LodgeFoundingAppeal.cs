using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record LodgeFoundingAppeal(Guid ApplicationId, string Grounds) : ICommand;

internal sealed class LodgeFoundingAppealValidator : AbstractValidator<LodgeFoundingAppeal>
{
    public LodgeFoundingAppealValidator() => RuleFor(command => command.Grounds).Reason();
}

internal sealed class LodgeFoundingAppealHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<LodgeFoundingAppeal>
{
    public async Task Handle(LodgeFoundingAppeal command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        var rules = await office.RulesOf(application.SubmittedOn, ct);

        application.LodgeAppeal(
            command.Grounds,
            office.Today,
            await office.LastDayToAppeal(application.StageSince, application.SubmittedOn, ct),
            await office.StartClock(rules.ReviewWorkingDays, ct)
        );

        await db.SaveChangesAsync(ct);
    }
}
