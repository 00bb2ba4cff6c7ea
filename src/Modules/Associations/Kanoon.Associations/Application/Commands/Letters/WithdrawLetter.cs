using FluentValidation;
using Kanoon.Associations.Application.Letters;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Letters;

/// <summary>Takes an issued letter back: it keeps its number and counts no longer.</summary>
internal sealed record WithdrawLetter(Guid LetterId, string Reason) : ICommand, IReasoned;

internal sealed class WithdrawLetterValidator : AbstractValidator<WithdrawLetter>
{
    public WithdrawLetterValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class WithdrawLetterHandler(IAssociationsDb db, LetterAccess access, ICaller caller, OfficeDay office)
    : ICommandHandler<WithdrawLetter>
{
    public async Task Handle(WithdrawLetter command, CancellationToken ct)
    {
        var letter = await access.LoadForOffice(command.LetterId, ct);

        letter.Withdraw(PersianText.Clean(command.Reason), caller.UserId!.Value, office.Today, office.Now);

        await db.SaveChangesAsync(ct);
    }
}
