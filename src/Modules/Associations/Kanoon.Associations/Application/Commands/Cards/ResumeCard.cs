using FluentValidation;
using Kanoon.Associations.Application.Cards;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>A suspended card counts again; what the Office suspended, it alone resumes.</summary>
internal sealed record ResumeCard(Guid CardId, string Reason) : ICommand, IReasoned;

internal sealed class ResumeCardValidator : AbstractValidator<ResumeCard>
{
    public ResumeCardValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class ResumeCardHandler(IAssociationsDb db, CardAccess access, OfficeDay office)
    : ICommandHandler<ResumeCard>
{
    public async Task Handle(ResumeCard command, CancellationToken ct)
    {
        var (card, byOffice) = await access.LoadSupervised(command.CardId, ct);

        card.Resume(byOffice, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
