using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Founding;

/// <summary>Hands a draft in, or answers a correction request.</summary>
internal sealed record SubmitFoundingApplication(Guid ApplicationId) : ICommand;

internal sealed class SubmitFoundingApplicationHandler(
    IAssociationsDb db,
    ICaller caller,
    OfficeDay office,
    SubmissionChecks checks
) : ICommandHandler<SubmitFoundingApplication>
{
    public async Task Handle(SubmitFoundingApplication command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        var facts = await checks.For(application, ct);
        var rules = await office.RulesOf(application.SubmittedOn, ct);

        if (application.State == FoundingState.NeedsCorrection)
            application.Resubmit(
                facts,
                rules,
                office.Today,
                application.Clock.Resume(await office.Calendar(ct), office.Today)
            );
        else
            application.Submit(facts, rules, office.Today, await office.StartClock(rules.ScreeningWorkingDays, ct));

        await db.SaveChangesAsync(ct);
    }
}
