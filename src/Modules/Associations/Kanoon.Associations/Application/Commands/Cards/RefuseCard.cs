using FluentValidation;
using Kanoon.Associations.Application.Cards;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>The secretary does not give somebody a card.</summary>
internal sealed record RefuseCard(Guid CardId, string Reason) : ICommand, IReasoned;

internal sealed class RefuseCardValidator : AbstractValidator<RefuseCard>
{
    public RefuseCardValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RefuseCardHandler(IAssociationsDb db, CardAccess access, ICaller caller, OfficeDay office)
    : ICommandHandler<RefuseCard>
{
    public async Task Handle(RefuseCard command, CancellationToken ct)
    {
        var card = await access.LoadLed(command.CardId, ct);

        card.Refuse(PersianText.Clean(command.Reason), caller.UserId!.Value, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
