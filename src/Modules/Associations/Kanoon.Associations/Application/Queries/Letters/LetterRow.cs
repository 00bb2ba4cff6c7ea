using Kanoon.Associations.Domain.Letters;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Letters;

/// <param name="Number"><c>1405/117</c>; null until it is issued.</param>
/// <param name="StateSince">UTC: when it was drafted, issued or withdrawn.</param>
internal sealed record LetterRow(
    Guid Id,
    Guid AssociationId,
    string Association,
    LetterState State,
    string? Number,
    string Recipient,
    string Subject,
    DateTime StateSince,
    DateOnly? IssuedOn,
    DateOnly? WithdrawnOn
);

internal static class LetterPages
{
    /// <summary>A page of letters, those whose state changed last first.</summary>
    public static async Task<Page<LetterRow>> PageOf(
        this IAssociationsDb db,
        IQueryable<OfficeLetter> letters,
        int limit,
        string? after,
        CancellationToken ct
    )
    {
        if (Cursor.Read(after, 2) is [var since, var id])
        {
            var (instant, lastId) = (Cursor.Instant(since), Cursor.Id(id));
            letters = letters.Where(letter =>
                letter.StateSince <= instant && (letter.StateSince < instant || letter.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await letters
            .OrderByDescending(letter => letter.StateSince)
            .ThenByDescending(letter => letter.Id)
            .Take(limit + 1)
            .Select(letter => new LetterRow(
                letter.Id,
                letter.AssociationId,
                db.Associations.Where(known => known.Id == letter.AssociationId)
                    .Select(known => known.NameText)
                    .First(),
                letter.State,
                letter.Number,
                letter.Recipient,
                letter.Subject,
                letter.StateSince,
                letter.IssuedOn,
                letter.WithdrawnOn
            ))
            .ToListAsync(ct);
        return Page.Of(rows, limit, row => [Cursor.Of(row.StateSince), Cursor.Of(row.Id)]);
    }
}
