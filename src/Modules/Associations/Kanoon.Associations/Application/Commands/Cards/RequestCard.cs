using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>A member asks for a card; where the secretary asks for them, it is approved at once, unless that is the Office's.</summary>
internal sealed record RequestCard(Guid MemberId) : ICommand<Guid>;

internal sealed class RequestCardHandler(
    IAssociationsDb db,
    MemberAccess access,
    CardDesk desk,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<RequestCard, Guid>
{
    public async Task<Guid> Handle(RequestCard command, CancellationToken ct)
    {
        var (member, form) = await access.LoadOwnOrLed(command.MemberId, ct);
        await access.RequireLiveLicence(member.AssociationId, ct);

        var card = await desk.Request(member, ct);
        if (form == ConsentForm.Paper && !await desk.IsHeld(member.Id, ct))
            card.Approve(caller.UserId!.Value, byOffice: false, office.Today);

        await db.SaveChangesAsync(ct);
        return card.Id;
    }
}
