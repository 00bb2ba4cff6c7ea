using FluentValidation;
using Kanoon.Associations.Application.Letters;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Letters;

internal sealed record EditLetter(Guid LetterId, LetterFields Fields) : ICommand;

internal sealed class EditLetterValidator : AbstractValidator<EditLetter>
{
    public EditLetterValidator() =>
        RuleFor(command => command.Fields).SetValidator(new LetterFieldsValidator()).OverridePropertyName("");
}

internal sealed class EditLetterHandler(IAssociationsDb db, LetterAccess access) : ICommandHandler<EditLetter>
{
    public async Task Handle(EditLetter command, CancellationToken ct)
    {
        var letter = await access.LoadForOffice(command.LetterId, ct);

        letter.Edit(command.Fields.ToText());

        await db.SaveChangesAsync(ct);
    }
}
