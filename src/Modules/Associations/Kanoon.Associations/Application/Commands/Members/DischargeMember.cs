using FluentValidation;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>Takes a duty off a member.</summary>
internal sealed record DischargeMember(Guid MemberId, MemberDuty Duty) : ICommand;

internal sealed class DischargeMemberValidator : AbstractValidator<DischargeMember>
{
    public DischargeMemberValidator() => RuleFor(command => command.Duty).IsInEnum();
}

internal sealed class DischargeMemberHandler(IAssociationsDb db, MemberAccess access, OfficeDay office)
    : ICommandHandler<DischargeMember>
{
    public async Task Handle(DischargeMember command, CancellationToken ct)
    {
        var member = await access.LoadLed(command.MemberId, ct);

        member.Discharge(command.Duty, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
