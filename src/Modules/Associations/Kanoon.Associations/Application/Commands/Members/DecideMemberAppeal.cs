using FluentValidation;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The Office judges an objection to a refusal or removal.</summary>
internal sealed record DecideMemberAppeal(Guid MemberId, AppealOutcome Outcome, string Reason) : ICommand, IReasoned;

internal sealed class DecideMemberAppealValidator : AbstractValidator<DecideMemberAppeal>
{
    public DecideMemberAppealValidator()
    {
        RuleFor(command => command.Outcome).IsInEnum();
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class DecideMemberAppealHandler(
    IAssociationsDb db,
    MemberAccess access,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<DecideMemberAppeal>
{
    public async Task Handle(DecideMemberAppeal command, CancellationToken ct)
    {
        var member = await access.LoadJudged(command.MemberId, ct);

        member.DecideAppeal(
            command.Outcome,
            PersianText.Clean(command.Reason),
            caller.UserId!.Value,
            office.Today,
            await access.AnswerDue(ct)
        );

        await db.SaveChangesAsync(ct);
    }
}
