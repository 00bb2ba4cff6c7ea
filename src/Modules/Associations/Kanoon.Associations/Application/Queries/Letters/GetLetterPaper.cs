using Kanoon.Associations.Application.Letters;
using Kanoon.Associations.Domain.Letters;
using Kanoon.Documents;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.Extensions.Options;

namespace Kanoon.Associations.Application.Queries.Letters;

/// <summary>An issued letter as PDF, for the association's leaders and council and the Office.</summary>
internal sealed record GetLetterPaper(Guid LetterId) : IQuery<byte[]>;

internal sealed class GetLetterPaperHandler(
    LetterAccess access,
    IEnumerable<IPaperRegister> registers,
    IPaperSeal seal,
    DocumentPress press,
    IOptions<PrintSettings> settings,
    TimeProvider clock
) : IQueryHandler<GetLetterPaper, byte[]>
{
    public async Task<byte[]> Handle(GetLetterPaper query, CancellationToken ct)
    {
        var letter = await access.Find(query.LetterId, ct);
        if (letter.State != LetterState.Issued)
            throw new RuleViolationException(LetterRules.NothingToPrint);

        var register = registers.First(known => known.Kind == PaperKind.Letter);
        var paper = (await register.Find(letter.Serial!, ct))!;
        using var output = new MemoryStream();
        press.Print(
            output,
            new PaperDetails($"نامه {letter.Number}", settings.Value.Issuer, clock.GetUtcNow(), letter.Subject),
            new Letter
            {
                Number = letter.Number!,
                Date = letter.IssuedOn!.Value,
                Recipient = letter.Recipient,
                Subject = letter.Subject,
                InReplyTo = letter.InReplyTo,
                Body = letter.Body,
                Issuer = settings.Value.Issuer,
                Signatory = new(letter.SignatoryName!, letter.SignatoryOffice!),
                Verification = new(
                    await seal.Seal(paper, ct),
                    seal.AddressOf("").ToString().TrimEnd('/'),
                    PaperSerial.Spaced(letter.Serial!)
                ),
            }
        );
        return output.ToArray();
    }
}
