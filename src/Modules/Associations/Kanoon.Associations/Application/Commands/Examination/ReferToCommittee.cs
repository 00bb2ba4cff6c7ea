using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Examination;

internal sealed record ReferToCommittee(Guid ApplicationId) : ICommand;

internal sealed class ReferToCommitteeHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<ReferToCommittee>
{
    public async Task Handle(ReferToCommittee command, CancellationToken ct)
    {
        var application = await db.LoadExamined(caller, command.ApplicationId, ct);
        var rules = await office.RulesOf(application.SubmittedOn, ct);

        application.ReferToCommittee(office.Today, await office.StartClock(rules.ReviewWorkingDays, ct));

        await db.SaveChangesAsync(ct);
    }
}
