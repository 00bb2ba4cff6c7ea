using FluentValidation;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The secretary has seen the paper that the guardian signed.</summary>
/// <param name="Reason">Which paper, and where it is kept; for the audit.</param>
internal sealed record RecordGuardianPaper(Guid MemberId, string Reason) : ICommand, IReasoned;

internal sealed class RecordGuardianPaperValidator : AbstractValidator<RecordGuardianPaper>
{
    public RecordGuardianPaperValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RecordGuardianPaperHandler(IAssociationsDb db, MemberAccess access, OfficeDay office)
    : ICommandHandler<RecordGuardianPaper>
{
    public async Task Handle(RecordGuardianPaper command, CancellationToken ct)
    {
        var member = await access.LoadLed(command.MemberId, ct);

        member.TakeGuardianConsent(ConsentForm.Paper, office.Now);

        await db.SaveChangesAsync(ct);
    }
}
