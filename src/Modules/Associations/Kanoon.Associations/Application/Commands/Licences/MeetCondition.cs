using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record MeetCondition(Guid LicenceId, Guid ConditionId) : ICommand;

internal sealed class MeetConditionHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<MeetCondition>
{
    public async Task Handle(MeetCondition command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireOthersCase(caller, licence.AssociationId, ct);
        licence.MeetCondition(command.ConditionId, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
