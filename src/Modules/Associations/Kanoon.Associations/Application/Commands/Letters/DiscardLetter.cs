using Kanoon.Associations.Application.Letters;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Letters;

/// <summary>Throws a draft away.</summary>
internal sealed record DiscardLetter(Guid LetterId) : ICommand;

internal sealed class DiscardLetterHandler(IAssociationsDb db, LetterAccess access) : ICommandHandler<DiscardLetter>
{
    public async Task Handle(DiscardLetter command, CancellationToken ct)
    {
        var letter = await access.LoadForOffice(command.LetterId, ct);
        letter.RequireDraft();

        db.Letters.Remove(letter);

        await db.SaveChangesAsync(ct);
    }
}
