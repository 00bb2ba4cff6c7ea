using FluentValidation;
using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Members;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The member leaves, or takes back the wish to join.</summary>
/// <param name="Reason">May be null: nobody owes one.</param>
internal sealed record LeaveAssociation(Guid MemberId, string? Reason) : ICommand;

internal sealed class LeaveAssociationValidator : AbstractValidator<LeaveAssociation>
{
    public LeaveAssociationValidator() =>
        RuleFor(command => command.Reason!).Reason().When(command => command.Reason is not null);
}

internal sealed class LeaveAssociationHandler(IAssociationsDb db, MemberAccess access, CardDesk cards, OfficeDay office)
    : ICommandHandler<LeaveAssociation>
{
    public async Task Handle(LeaveAssociation command, CancellationToken ct)
    {
        var member = await access.LoadOwn(command.MemberId, ct);

        if (member.State == MemberState.Requested)
            member.Withdraw(office.Today);
        else
            member.Leave(command.Reason is null ? null : PersianText.Clean(command.Reason), office.Today);
        await cards.EndAllOf(member.Id, ct);

        await db.SaveChangesAsync(ct);
    }
}
