using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.People;

/// <summary>The Office puts the record right, as its holder wished.</summary>
internal sealed record AcceptPersonCorrection(Guid CorrectionId, string Reason) : ICommand, IReasoned;

internal sealed class AcceptPersonCorrectionValidator : AbstractValidator<AcceptPersonCorrection>
{
    public AcceptPersonCorrectionValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class AcceptPersonCorrectionHandler(
    IAssociationsDb db,
    PeopleBook people,
    IPersonalData personal,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<AcceptPersonCorrection>
{
    public async Task Handle(AcceptPersonCorrection command, CancellationToken ct)
    {
        var correction = await db.Load<PersonCorrection>(command.CorrectionId, ct);
        var reason = PersianText.Clean(command.Reason);
        var person = await people.Load(correction.PersonId, ct);
        correction.Accept(person, personal, reason, caller.UserId!.Value, office.Today);
        await people.LetMembershipsFollow(person, ct);

        db.Announce(correction.News());
        await db.SaveChangesAsync(ct);
    }
}
