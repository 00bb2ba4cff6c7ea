using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Members;
using Kanoon.Documents;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Files;
using Kanoon.SharedKernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>
/// Issues batches of cards by and by, a hundred in a transaction together with the batch's progress, and prints what was
/// issued. After a crash it goes on where it was; a card that has its serial is not issued again.
/// </summary>
internal sealed class IssueCardBatches(IServiceScopeFactory scopes, OfficeDay office, IOptions<WorkClaim> claim)
    : IRecurringJob
{
    public const string Name = "associations.issue-card-batches";

    private const int Chunk = 100;
    private const int AskedAtOnce = 500;

    private DateTime ClaimedUntil => office.Now + claim.Value.Length;

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var (done, failed) = (0L, 0L);
        foreach (var id in await scopes.InScope(Waiting, ct))
            try
            {
                if (!await scopes.InScope((services, token) => Take(services, id, token), ct))
                    continue;
                while (await scopes.InScope((services, token) => Ask(services, id, token), ct) > 0) { }
                while (await scopes.InScope((services, token) => Issue(services, id, token), ct) is > 0 and var issued)
                    done += issued;
                await scopes.InScope((services, token) => Print(services, id, token), ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody changed a card, or another host is at it; the next run goes on.
                failed++;
            }

        return new(done, failed);
    }

    private async Task<IReadOnlyList<Guid>> Waiting(IServiceProvider services, CancellationToken ct)
    {
        var now = office.Now;
        return await services
            .GetRequiredService<IAssociationsDb>()
            .CardBatches.Where(batch =>
                batch.OpenFor != null && (batch.ClaimedUntil == null || batch.ClaimedUntil < now)
            )
            .OrderBy(batch => batch.RequestedAt)
            .Select(batch => batch.Id)
            .ToListAsync(ct);
    }

    private async Task<bool> Take(IServiceProvider services, Guid id, CancellationToken ct)
    {
        var db = services.GetRequiredService<IAssociationsDb>();
        var batch = await db.Load<CardBatch>(id, ct);
        if (!batch.IsFreeAt(office.Now))
            return false;
        batch.Claim(ClaimedUntil);
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>Asks for some of the cards that are still to be asked for, and begins once none is.</summary>
    /// <returns>How many were asked for.</returns>
    private async Task<int> Ask(IServiceProvider services, Guid id, CancellationToken ct)
    {
        var db = services.GetRequiredService<IAssociationsDb>();
        var batch = await db.Load<CardBatch>(id, ct);
        if (batch.State != BatchState.Waiting)
            return 0;
        var asked = batch.ForAll ? await AskForSome(db, batch, ct) : 0;
        if (asked == 0)
            batch.Begin(await (await Issuable(db, batch.AssociationId, ct)).CountAsync(ct));
        batch.Claim(ClaimedUntil);
        await db.SaveChangesAsync(ct);
        return asked;
    }

    private async Task<int> AskForSome(IAssociationsDb db, CardBatch batch, CancellationToken ct)
    {
        var days = (await office.Rules(ct)).CardRenewalDays;
        var lastDay = office.Today.AddDays(days);
        var held = await Held(db, batch.AssociationId, ct);
        var without = await MayHoldCards(db, batch.AssociationId)
            .Where(member =>
                !EF.Parameter(held).Contains(member.PersonId)
                && !db.Cards.Any(card =>
                    card.MemberId == member.Id
                    && (
                        card.Stage == CardStage.Requested
                        || card.Stage == CardStage.Approved
                        || card.Stage == CardStage.Suspended
                        || (card.Stage == CardStage.Issued && card.ValidUntil > lastDay)
                        || (
                            (card.Stage == CardStage.Refused || card.Stage == CardStage.Revoked)
                            && card.DecidedBy != null
                            && !db.Cards.Any(later => later.MemberId == member.Id && later.Ordinal > card.Ordinal)
                        )
                    )
                )
            )
            .OrderBy(member => member.Id)
            .Take(AskedAtOnce)
            .Select(member => new { member.Id, Cards = db.Cards.Count(card => card.MemberId == member.Id) })
            .ToListAsync(ct);
        foreach (var member in without)
        {
            var card = Domain.Cards.MembershipCard.Request(
                batch.AssociationId,
                member.Id,
                member.Cards + 1,
                office.Today
            );
            card.Approve(batch.RequestedBy, byOffice: false, office.Today);
            db.Cards.Add(card);
        }

        return without.Count;
    }

    /// <summary>Approved cards to which nothing stands in the way.</summary>
    private async Task<IQueryable<Domain.Cards.MembershipCard>> Issuable(
        IAssociationsDb db,
        Guid association,
        CancellationToken ct
    )
    {
        var held = await Held(db, association, ct);
        var members = MayHoldCards(db, association);
        return db.Cards.Where(card =>
            card.AssociationId == association
            && card.Stage == CardStage.Approved
            && members.Any(member =>
                member.Id == card.MemberId && (card.ApprovedByOffice || !EF.Parameter(held).Contains(member.PersonId))
            )
        );
    }

    private IQueryable<Member> MayHoldCards(IAssociationsDb db, Guid association)
    {
        var today = office.Today;
        return db.Members.Where(member =>
            member.AssociationId == association
            && member.State == MemberState.Active
            && (member.OfAgeOn <= today || (member.Guardian != null && member.Guardian.ConsentedAt != null))
        );
    }

    /// <summary>The people whose next card the Office approves.</summary>
    private static Task<List<Guid>> Held(IAssociationsDb db, Guid association, CancellationToken ct) =>
        db
            .Cards.Where(card => card.AssociationId == association && card.HeldByOffice)
            .Join(db.Members, card => card.MemberId, member => member.Id, (card, member) => member.PersonId)
            .ToListAsync(ct);

    /// <returns>How many cards were issued; 0 when none is left.</returns>
    private async Task<int> Issue(IServiceProvider services, Guid id, CancellationToken ct)
    {
        var (db, desk) = (services.GetRequiredService<IAssociationsDb>(), services.GetRequiredService<CardDesk>());
        var batch = await db.Load<CardBatch>(id, ct);
        if (batch.State != BatchState.Issuing)
            return 0;
        var licence = await db.Licences.SingleAsync(known => known.AssociationId == batch.AssociationId, ct);
        if (!licence.StateOn(office.Today).IsLive())
        {
            batch.Fail(MemberRules.LicenceNotLive, office.Now);
            await db.SaveChangesAsync(ct);
            return 0;
        }

        var cards = await (await Issuable(db, batch.AssociationId, ct))
            .OrderBy(card => card.StageSince)
            .ThenBy(card => card.Id)
            .Take(Chunk)
            .ToListAsync(ct);
        var ids = cards.Select(card => card.MemberId).ToList();
        var members = await db
            .Members.AsNoTracking()
            .Where(member => EF.Parameter(ids).Contains(member.Id))
            .ToDictionaryAsync(member => member.Id, ct);
        foreach (var card in cards)
        {
            await desk.Issue(card, members[card.MemberId], licence, ct);
            card.ComeFrom(batch.Id);
        }

        batch.Advance(cards.Count, ClaimedUntil);
        if (cards.Count < Chunk)
            batch.BeginPrinting(ClaimedUntil);
        await db.SaveChangesAsync(ct);
        return cards.Count;
    }

    private async Task Hold(IAssociationsDb db, Guid id, CancellationToken ct)
    {
        DateTime? until = ClaimedUntil;
        await db
            .CardBatches.Where(batch => batch.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(batch => batch.ClaimedUntil, until), ct);
    }

    private async Task<bool> Print(IServiceProvider services, Guid id, CancellationToken ct)
    {
        var db = services.GetRequiredService<IAssociationsDb>();
        var batch = await db.Load<CardBatch>(id, ct);
        if (batch.State != BatchState.Printing)
            return false;
        if (batch.Issued == 0)
        {
            batch.Fail(CardRules.NoneApproved, office.Now);
            await db.SaveChangesAsync(ct);
            return false;
        }

        var layout = batch.OnSheets ? CardLayout.TenToASheet : CardLayout.OneToAPage;
        var printer = services.GetRequiredService<CardPrinter>();
        var file = await services
            .GetRequiredService<IFileStore>()
            .Keep(paper => printer.PrintBatch(paper, id, layout, () => Hold(db, id, ct), ct), "application/pdf", ct);

        batch.Finish(file.Id, office.Now);
        await db.SaveChangesAsync(ct);
        return true;
    }
}
