using FluentValidation;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>Gives a member a duty in the association.</summary>
internal sealed record ChargeMember(Guid MemberId, MemberDuty Duty) : ICommand;

internal sealed class ChargeMemberValidator : AbstractValidator<ChargeMember>
{
    public ChargeMemberValidator() => RuleFor(command => command.Duty).IsInEnum();
}

internal sealed class ChargeMemberHandler(IAssociationsDb db, MemberAccess access, OfficeDay office)
    : ICommandHandler<ChargeMember>
{
    public async Task Handle(ChargeMember command, CancellationToken ct)
    {
        var member = await access.LoadLed(command.MemberId, ct);

        member.Charge(command.Duty, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
