using FluentValidation;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.Examination;

internal sealed record PlanFieldVisit(Guid ApplicationId, DateOnly PlannedFor) : ICommand;

internal sealed class PlanFieldVisitValidator : AbstractValidator<PlanFieldVisit>
{
    public PlanFieldVisitValidator(TimeProvider clock) =>
        RuleFor(command => command.PlannedFor).IsBetween(clock.Today, () => clock.Today().AddYears(1));
}

internal sealed class PlanFieldVisitHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<PlanFieldVisit>
{
    public async Task Handle(PlanFieldVisit command, CancellationToken ct)
    {
        var application = await db.LoadExamined(caller, command.ApplicationId, ct);
        var rules = await office.RulesOf(application.SubmittedOn, ct);
        var clock = await office.StartClock(rules.VisitWorkingDays, ct);

        application.PlanVisit(caller.UserId!.Value, command.PlannedFor, office.Today, clock);

        await db.SaveChangesAsync(ct);
    }
}
