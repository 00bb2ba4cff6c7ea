using FluentValidation;
using Kanoon.Associations.Application.Cards;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>The card does not count until it is resumed.</summary>
internal sealed record SuspendCard(Guid CardId, string Reason) : ICommand, IReasoned;

internal sealed class SuspendCardValidator : AbstractValidator<SuspendCard>
{
    public SuspendCardValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class SuspendCardHandler(IAssociationsDb db, CardAccess access, ICaller caller, OfficeDay office)
    : ICommandHandler<SuspendCard>
{
    public async Task Handle(SuspendCard command, CancellationToken ct)
    {
        var (card, byOffice) = await access.LoadSupervised(command.CardId, ct);

        card.Suspend(PersianText.Clean(command.Reason), caller.UserId!.Value, byOffice, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
