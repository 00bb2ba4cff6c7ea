using FluentValidation;
using Kanoon.Associations.Domain.Letters;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Letters;

/// <summary>Begins a letter to an association or about it.</summary>
internal sealed record DraftLetter(Guid AssociationId, LetterFields Fields) : ICommand<Guid>;

internal sealed class DraftLetterValidator : AbstractValidator<DraftLetter>
{
    public DraftLetterValidator() =>
        RuleFor(command => command.Fields).SetValidator(new LetterFieldsValidator()).OverridePropertyName("");
}

internal sealed class DraftLetterHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<DraftLetter, Guid>
{
    public async Task<Guid> Handle(DraftLetter command, CancellationToken ct)
    {
        await db.RequireOthersCase(caller, command.AssociationId, ct);

        var letter = OfficeLetter.Draft(
            command.AssociationId,
            command.Fields.ToText(),
            caller.UserId!.Value,
            office.Now
        );
        db.Letters.Add(letter);

        await db.SaveChangesAsync(ct);
        return letter.Id;
    }
}
