using Kanoon.Associations.Domain.Cards;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>The secretary has all approved cards issued and printed; a job does it.</summary>
/// <param name="ForAll">Also for members who have no card.</param>
/// <param name="OnSheets">Ten to an A4 sheet instead of pages of the card's own size.</param>
internal sealed record RequestCardBatch(Guid AssociationId, bool ForAll, bool OnSheets) : ICommand<Guid>;

internal sealed class RequestCardBatchHandler(
    IAssociationsDb db,
    MemberAccess members,
    IJobTrigger jobs,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<RequestCardBatch, Guid>
{
    public async Task<Guid> Handle(RequestCardBatch command, CancellationToken ct)
    {
        await db.RequireLeader(caller, command.AssociationId, ct);
        await members.RequireLiveLicence(command.AssociationId, ct);
        if (await db.CardBatches.AnyAsync(known => known.OpenFor == command.AssociationId, ct))
            throw new RuleViolationException(CardRules.BatchUnderWay);

        var batch = CardBatch.Request(
            command.AssociationId,
            command.ForAll,
            command.OnSheets,
            caller.UserId!.Value,
            office.Now
        );
        db.CardBatches.Add(batch);
        db.OnceSaved(() => jobs.Soon(Jobs.IssueCardBatches.Name));

        await db.SaveChangesAsync(ct);
        return batch.Id;
    }
}
