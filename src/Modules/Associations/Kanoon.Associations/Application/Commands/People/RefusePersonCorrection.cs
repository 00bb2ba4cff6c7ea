using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.People;

/// <summary>The Office leaves the record as it is, and says why.</summary>
internal sealed record RefusePersonCorrection(Guid CorrectionId, string Reason) : ICommand, IReasoned;

internal sealed class RefusePersonCorrectionValidator : AbstractValidator<RefusePersonCorrection>
{
    public RefusePersonCorrectionValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RefusePersonCorrectionHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<RefusePersonCorrection>
{
    public async Task Handle(RefusePersonCorrection command, CancellationToken ct)
    {
        var correction = await db.Load<PersonCorrection>(command.CorrectionId, ct);
        var reason = PersianText.Clean(command.Reason);
        correction.Refuse(reason, caller.UserId!.Value, office.Today);

        db.Announce(correction.News());
        await db.SaveChangesAsync(ct);
    }
}
