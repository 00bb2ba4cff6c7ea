using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Cards;

/// <summary>Whose hands a card is in: its holder's, the secretary's, or the Office's.</summary>
internal sealed class CardAccess(IAssociationsDb db, MemberAccess members, ICaller caller)
{
    /// <summary>For whoever leads the association.</summary>
    public async Task<MembershipCard> LoadLed(Guid cardId, CancellationToken ct)
    {
        var card = await db.Load<MembershipCard>(cardId, ct);
        await db.RequireLeader(caller, card.AssociationId, ct);
        return card;
    }

    /// <summary>For whoever leads the association, and the Office.</summary>
    /// <returns>The card, and whether it is the Office that speaks.</returns>
    public async Task<(MembershipCard Card, bool ByOffice)> LoadSupervised(Guid cardId, CancellationToken ct)
    {
        var card = await db.Load<MembershipCard>(cardId, ct);
        var association = await db.RequireReader(caller, card.AssociationId, ct);
        return (card, !association.IsLedBy(caller));
    }

    /// <summary>For the holder, a minor's guardian, and whoever leads the association.</summary>
    public async Task<MembershipCard> LoadOwnOrLed(Guid cardId, CancellationToken ct)
    {
        var card = await db.Load<MembershipCard>(cardId, ct);
        if (!await members.Speaks(await MemberOf(card, ct), ct))
            await db.RequireLeader(caller, card.AssociationId, ct);
        return card;
    }

    /// <summary>For the holder, or a minor's guardian.</summary>
    public async Task<MembershipCard> LoadOwn(Guid cardId, CancellationToken ct)
    {
        var card = await db.Load<MembershipCard>(cardId, ct);
        return await members.Speaks(await MemberOf(card, ct), ct) ? card : throw new ForbiddenException();
    }

    /// <summary>For the Office to judge an objection: neither of an association that the caller leads nor their own.</summary>
    public async Task<MembershipCard> LoadJudged(Guid cardId, CancellationToken ct)
    {
        var card = await db.Load<MembershipCard>(cardId, ct);
        await db.RequireOthersCase(caller, card.AssociationId, ct);
        return !await members.Speaks(await MemberOf(card, ct), ct)
            ? card
            : throw new RuleViolationException(AppealRules.OwnCase);
    }

    /// <summary>Refuses whoever neither holds the card nor supervises it.</summary>
    public async Task RequireReader(MembershipCard card, CancellationToken ct) =>
        await members.RequireReader(await MemberOf(card, ct), ct);

    private Task<Member> MemberOf(MembershipCard card, CancellationToken ct) =>
        db.Members.AsNoTracking().SingleAsync(member => member.Id == card.MemberId, ct);
}
