using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>Somebody who was refused or removed objects, to the Office.</summary>
internal sealed record LodgeMemberAppeal(Guid MemberId, string Grounds) : ICommand;

internal sealed class LodgeMemberAppealValidator : AbstractValidator<LodgeMemberAppeal>
{
    public LodgeMemberAppealValidator() => RuleFor(command => command.Grounds).Reason();
}

internal sealed class LodgeMemberAppealHandler(IAssociationsDb db, MemberAccess access, OfficeDay office)
    : ICommandHandler<LodgeMemberAppeal>
{
    public async Task Handle(LodgeMemberAppeal command, CancellationToken ct)
    {
        var member = await access.LoadOwn(command.MemberId, ct);
        var rules = await office.RulesOf(member.RequestedOn, ct);
        var clock = await office.StartClock(rules.ReviewWorkingDays, ct);

        member.LodgeAppeal(
            PersianText.Clean(command.Grounds),
            office.Today,
            await office.LastDayToAppeal(member.DecidedOn ?? office.Today, member.RequestedOn, ct),
            clock.DueOn!.Value
        );

        // Who asked again meanwhile has an answer to come already.
        await access.NextStay(member.AssociationId, member.PersonId, ct);

        await db.SaveChangesAsync(ct);
    }
}
