using Kanoon.Associations.Application.Letters;
using Kanoon.Associations.Domain.Common;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.Extensions.Options;

namespace Kanoon.Associations.Application.Commands.Letters;

/// <summary>Signs a draft: it gets its number, serial and date, and the association is told.</summary>
internal sealed record IssueLetter(Guid LetterId) : ICommand;

internal sealed class IssueLetterHandler(
    IAssociationsDb db,
    LetterAccess access,
    YearlyNumbers numbers,
    IOptions<PrintSettings> settings,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<IssueLetter>
{
    public Task Handle(IssueLetter command, CancellationToken ct) => db.InTransaction(() => Issue(command, ct), ct);

    private async Task<Guid> Issue(IssueLetter command, CancellationToken ct)
    {
        var letter = await access.LoadForOffice(command.LetterId, ct);
        // Before a number is asked for: what is refused takes none, and waits for nobody's turn.
        letter.RequireDraft();

        letter.Issue(
            new(
                await numbers.Next(Numbered.Letter, office.Today, ct),
                PaperSerial.Make(PaperKind.Letter),
                settings.Value.SignatoryName,
                settings.Value.SignatoryOffice,
                caller.UserId!.Value,
                office.Today,
                office.Now
            )
        );

        await db.SaveChangesAsync(ct);
        return letter.Id;
    }
}
