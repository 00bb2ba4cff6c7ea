using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The secretary accepts somebody, and the Office the secretary; where they come from another association, the membership there ends.</summary>
internal sealed record ApproveMember(Guid MemberId) : ICommand;

internal sealed class ApproveMemberHandler(
    IAssociationsDb db,
    MemberAccess access,
    CardDesk cards,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<ApproveMember>
{
    public async Task Handle(ApproveMember command, CancellationToken ct)
    {
        var member = await access.LoadAnswered(command.MemberId, ct);
        await access.RequireLiveLicence(member.AssociationId, ct);

        member.Approve(caller.UserId!.Value, office.Today);
        if (member.MovedFrom is { } origin)
        {
            (await db.Members.SingleAsync(known => known.Id == origin, ct)).MoveTo(member.Id, office.Today);
            await cards.EndAllOf(origin, ct);
        }

        await db.SaveChangesAsync(ct);
    }
}
