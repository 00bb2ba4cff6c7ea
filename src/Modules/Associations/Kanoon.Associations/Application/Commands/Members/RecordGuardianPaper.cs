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

internal sealed class RecordGuardianPaperHandler(IAssociationsDb db, MemberAccess access, GuardianDesk guardians)
    : ICommandHandler<RecordGuardianPaper>
{
    public async Task Handle(RecordGuardianPaper command, CancellationToken ct)
    {
        var member = await access.LoadLed(command.MemberId, ct);

        await guardians.Consent(member, ConsentForm.Paper, ct);

        await db.SaveChangesAsync(ct);
    }
}
