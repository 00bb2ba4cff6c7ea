using Kanoon.Associations.Domain.Letters;
using Kanoon.Documents.Verifying;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Letters;

/// <summary>The register by which letters are verified. What a letter says, its subject too, is for its readers only.</summary>
internal sealed class LetterRegister(IAssociationsDb db) : IPaperRegister
{
    public PaperKind Kind => PaperKind.Letter;

    public async Task<VerifiedPaper?> Find(string serial, CancellationToken ct)
    {
        var found = await db
            .Letters.Where(letter => letter.Serial == serial)
            .Join(
                db.Associations,
                letter => letter.AssociationId,
                association => association.Id,
                (letter, association) =>
                    new
                    {
                        letter.Number,
                        letter.IssuedOn,
                        letter.WithdrawnOn,
                        association.NameText,
                    }
            )
            .FirstOrDefaultAsync(ct);
        return found is null
            ? null
            : new(
                PaperKind.Letter,
                serial,
                found.WithdrawnOn is null ? PaperStanding.Valid : PaperStanding.Withdrawn,
                found.NameText,
                found.NameText,
                found.Number,
                found.IssuedOn!.Value,
                ValidUntil: null,
                found.WithdrawnOn
            );
    }

    public async Task<IReadOnlyList<string>> Voided(CancellationToken ct) =>
        await db
            .Letters.Where(letter => letter.State == LetterState.Withdrawn)
            .Select(letter => letter.Serial!)
            .ToListAsync(ct);
}
