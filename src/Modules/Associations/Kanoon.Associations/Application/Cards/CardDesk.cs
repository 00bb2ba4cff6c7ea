using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Members;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Cards;

/// <summary>Takes wishes for cards, issues them, and ends them with the membership.</summary>
internal sealed class CardDesk(IAssociationsDb db, OfficeDay office)
{
    /// <summary>A wish for a card, unless the member has one that suffices.</summary>
    public async Task<MembershipCard> Request(Member member, CancellationToken ct)
    {
        if (member.State != MemberState.Active)
            throw new RuleViolationException(CardRules.MembersOnly);
        var cards = await CardsOf(member.Id, ct);
        await RequireNoOther(cards, ct);
        var card = MembershipCard.Request(
            member.AssociationId,
            member.Id,
            cards.Select(known => known.Ordinal).DefaultIfEmpty().Max() + 1,
            office.Today
        );
        db.Cards.Add(card);
        return card;
    }

    /// <summary>Gives an approved card its serial; the member's earlier ones give way to it.</summary>
    public async Task Issue(MembershipCard card, Member member, ActivityLicence licence, CancellationToken ct)
    {
        if (member.State != MemberState.Active)
            throw new RuleViolationException(CardRules.MembersOnly);
        if (!licence.StateOn(office.Today).IsLive())
            throw new RuleViolationException(MemberRules.LicenceNotLive);
        if (member.AwaitsGuardian(office.Today))
            throw new RuleViolationException(MemberRules.GuardianNeeded);
        var cards = await db.CardsThroughAllStays(member.Id).ToListAsync(ct);
        if (!card.ApprovedByOffice && cards.Exists(known => known.HeldByOffice))
            throw new RuleViolationException(CardRules.OfficeDecides);
        var months = (await office.Rules(ct)).CardTermMonths;
        card.Issue(
            new(
                PaperSerial.Make(PaperKind.Card),
                member.FullName,
                office.Today,
                CardIssue.LastDay(office.Today, months, licence)
            )
        );
        foreach (var earlier in cards.Where(known => known.Id != card.Id))
            earlier.GiveWay(office.Today);
    }

    /// <summary>Whether the Office's word stands between a member and another card, also one from an earlier stay.</summary>
    public Task<bool> IsHeld(Guid memberId, CancellationToken ct) =>
        db.CardsThroughAllStays(memberId).AnyAsync(card => card.HeldByOffice, ct);

    /// <summary>Nobody keeps a card of an association that they left.</summary>
    public async Task EndAllOf(Guid memberId, CancellationToken ct)
    {
        foreach (var card in await CardsOf(memberId, ct))
            card.EndWithMembership(office.Today);
    }

    /// <summary>Refuses where one of a member's other cards suffices.</summary>
    public async Task RequireNoOther(MembershipCard card, CancellationToken ct) =>
        await RequireNoOther((await CardsOf(card.MemberId, ct)).Where(known => known.Id != card.Id), ct);

    private async Task RequireNoOther(IEnumerable<MembershipCard> cards, CancellationToken ct)
    {
        var days = (await office.Rules(ct)).CardRenewalDays;
        if (cards.Any(card => card.Suffices(office.Today, days)))
            throw new RuleViolationException(CardRules.HasOne);
    }

    private Task<List<MembershipCard>> CardsOf(Guid memberId, CancellationToken ct) =>
        db.Cards.Where(card => card.MemberId == memberId).ToListAsync(ct);
}

internal static class CardsOfPeople
{
    /// <summary>A member's cards, and those of their earlier stays in the same association.</summary>
    public static IQueryable<MembershipCard> CardsThroughAllStays(this IAssociationsDb db, Guid memberId) =>
        from member in db.Members
        where member.Id == memberId
        join stay in db.Members
            on new { member.AssociationId, member.PersonId } equals new { stay.AssociationId, stay.PersonId }
        join card in db.Cards on stay.Id equals card.MemberId
        select card;
}
