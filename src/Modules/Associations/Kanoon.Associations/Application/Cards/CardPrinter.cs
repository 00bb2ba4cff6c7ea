using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Members;
using Kanoon.Documents;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Associations.Application.Cards;

/// <summary>A card with what its holder's record adds on paper.</summary>
/// <param name="Photo">The file of the photo; null where there is none.</param>
internal sealed record PrintedCard(IssuedCard Card, IReadOnlyList<MemberDuty> Duties, string? Photo);

/// <summary>Prints cards, each with its seal.</summary>
internal sealed class CardPrinter(
    IAssociationsDb db,
    IPaperSeal seal,
    IFileStore files,
    DocumentPress press,
    IOptions<PrintSettings> settings,
    OfficeDay office,
    TimeProvider clock
)
{
    private const int CardsAtOnce = 200;
    private const string Rules = "این کارت غیرقابل انتقال است. یابنده لطفاً آن را به اداره کانون‌ها برساند.";

    public async Task<PrintedCard?> Find(string serial, CancellationToken ct) =>
        (await Find([serial], ct)).SingleOrDefault();

    private Task<List<PrintedCard>> Find(IReadOnlyCollection<string> serials, CancellationToken ct) =>
        (
            from card in db.Cards
            join member in db.Members on card.MemberId equals member.Id
            join association in db.Associations on card.AssociationId equals association.Id
            join licence in db.Licences on card.AssociationId equals licence.AssociationId
            where card.Serial != null && EF.Parameter(serials).Contains(card.Serial)
            orderby member.NameKey, card.Serial
            select new PrintedCard(
                new IssuedCard(
                    card.Id,
                    card.AssociationId,
                    association.NameText,
                    licence.Number,
                    card.Serial!,
                    card.HolderName!,
                    card.IssuedOn!.Value,
                    card.ValidUntil!.Value,
                    card.Stage,
                    new LicenceStanding(
                        licence.StartsOn,
                        licence.EndsOn,
                        licence.RenewalOpensOn,
                        licence.GraceEndsOn,
                        licence.SuspendedFrom,
                        licence.SuspendedUntil,
                        licence.Ending == null ? null : licence.Ending.Kind
                    )
                ),
                member
                    .Duties.Where(held => held.Until == null)
                    .OrderBy(held => held.Since)
                    .Select(held => held.Duty)
                    .ToList(),
                member.Photo == null ? null : member.Photo.FileId
            )
        )
            .AsNoTracking()
            .AsSingleQuery()
            .ToListAsync(ct);

    /// <summary>Every card of a batch that still counts, some hundred at a time.</summary>
    /// <param name="proceed">Called before each of these.</param>
    public Task PrintBatch(Stream output, Guid batchId, CardLayout layout, Func<Task> proceed, CancellationToken ct) =>
        Print(output, OfBatch(batchId, proceed, ct), layout, ct);

    private async IAsyncEnumerable<PrintedCard> OfBatch(
        Guid batchId,
        Func<Task> proceed,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        var serials = await db
            .Cards.Where(card => card.BatchId == batchId && card.Serial != null)
            .Join(
                db.Members,
                card => card.MemberId,
                member => member.Id,
                (card, member) => new { card.Serial, member.NameKey }
            )
            .OrderBy(row => row.NameKey)
            .ThenBy(row => row.Serial)
            .Select(row => row.Serial!)
            .ToListAsync(ct);
        foreach (var some in serials.Chunk(CardsAtOnce))
        {
            await proceed();
            foreach (var printed in await Find(some, ct))
                if (printed.Card.StateOn(office.Today) == CardState.Active)
                    yield return printed;
        }
    }

    public Task Print(Stream output, IAsyncEnumerable<PrintedCard> printed, CardLayout layout, CancellationToken ct) =>
        press.PrintAsync(
            output,
            new PaperDetails("کارت عضویت", settings.Value.Issuer, clock.GetUtcNow(), "کارت عضویت کانون"),
            Draw(printed, ct),
            layout,
            ct
        );

    private async IAsyncEnumerable<Documents.MembershipCard> Draw(
        IAsyncEnumerable<PrintedCard> printed,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct
    )
    {
        await foreach (var one in printed.WithCancellation(ct))
            yield return new Documents.MembershipCard
            {
                Serial = PaperSerial.Spaced(one.Card.Serial),
                AssociationName = one.Card.Association,
                MemberName = one.Card.Holder,
                Role = RoleOf(one.Duties),
                ValidUntil = one.Card.ValidUntil,
                Issuer = settings.Value.Issuer,
                Verification = new(
                    await seal.Seal(one.Card.ToPaper(office.Today), ct),
                    seal.AddressOf("").ToString().TrimEnd('/')
                ),
                Photo = one.Photo is null ? default : await Read(one.Photo, ct),
                Rules = Rules,
            };
    }

    private async Task<ReadOnlyMemory<byte>> Read(string fileId, CancellationToken ct)
    {
        await using var content = await files.Open(fileId, ct);
        if (content is null)
            return default;
        using var photo = new MemoryStream();
        await content.CopyToAsync(photo, ct);
        return photo.ToArray();
    }

    private static string RoleOf(IReadOnlyList<MemberDuty> duties) =>
        duties.Count == 0 ? "عضو" : string.Join("، ", duties.Select(MemberWords.Of));
}
