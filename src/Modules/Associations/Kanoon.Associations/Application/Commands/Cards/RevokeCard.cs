using FluentValidation;
using Kanoon.Associations.Application.Cards;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>The card is void for good.</summary>
internal sealed record RevokeCard(Guid CardId, string Reason) : ICommand, IReasoned;

internal sealed class RevokeCardValidator : AbstractValidator<RevokeCard>
{
    public RevokeCardValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RevokeCardHandler(IAssociationsDb db, CardAccess access, ICaller caller, OfficeDay office)
    : ICommandHandler<RevokeCard>
{
    public async Task Handle(RevokeCard command, CancellationToken ct)
    {
        var (card, byOffice) = await access.LoadSupervised(command.CardId, ct);

        card.Revoke(PersianText.Clean(command.Reason), caller.UserId!.Value, byOffice, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
