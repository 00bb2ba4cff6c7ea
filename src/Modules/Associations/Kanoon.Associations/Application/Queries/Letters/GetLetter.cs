using Kanoon.Associations.Application.Letters;
using Kanoon.Associations.Domain.Letters;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Letters;

/// <summary>One letter, for the Office and, once it is issued, the association's leaders and council.</summary>
internal sealed record GetLetter(Guid LetterId) : IQuery<LetterView>;

/// <param name="Number"><c>1405/117</c>; null until it is issued.</param>
/// <param name="Serial">In fours; null until it is issued.</param>
/// <param name="Body">Paragraphs.</param>
/// <param name="InReplyTo">What it answers; null where it answers nothing.</param>
/// <param name="StateSince">UTC: when it was drafted, issued or withdrawn.</param>
/// <param name="SignatoryName">As it is printed; null until it is issued, empty where the office alone is named.</param>
internal sealed record LetterView(
    Guid Id,
    int Version,
    Guid AssociationId,
    string Association,
    LetterState State,
    DateTime StateSince,
    string? Number,
    string? Serial,
    string Recipient,
    string Subject,
    IReadOnlyList<string> Body,
    string? InReplyTo,
    DateOnly? IssuedOn,
    string? SignatoryName,
    string? SignatoryOffice,
    DateOnly? WithdrawnOn,
    string? WithdrawalReason
);

internal sealed class GetLetterHandler(IAssociationsDb db, LetterAccess access) : IQueryHandler<GetLetter, LetterView>
{
    public async Task<LetterView> Handle(GetLetter query, CancellationToken ct)
    {
        var letter = await access.Find(query.LetterId, ct);
        return new(
            letter.Id,
            letter.Version,
            letter.AssociationId,
            await db
                .Associations.Where(known => known.Id == letter.AssociationId)
                .Select(known => known.NameText)
                .SingleAsync(ct),
            letter.State,
            letter.StateSince,
            letter.Number,
            letter.Serial is null ? null : PaperSerial.Spaced(letter.Serial),
            letter.Recipient,
            letter.Subject,
            letter.Body,
            letter.InReplyTo,
            letter.IssuedOn,
            letter.SignatoryName,
            letter.SignatoryOffice,
            letter.WithdrawnOn,
            letter.WithdrawalReason
        );
    }
}
