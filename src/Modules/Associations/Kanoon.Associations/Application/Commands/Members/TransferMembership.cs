using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>
/// The member asks to go on in another association. They stay where they are until its secretary accepts them.
/// </summary>
/// <param name="To">The other association.</param>
internal sealed record TransferMembership(Guid MemberId, Guid To) : ICommand<Guid>;

internal sealed class TransferMembershipValidator : AbstractValidator<TransferMembership>
{
    public TransferMembershipValidator() => RuleFor(command => command.To).NotEmpty();
}

internal sealed class TransferMembershipHandler(
    IAssociationsDb db,
    PeopleBook people,
    MemberAccess access,
    GuardianDesk guardians,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<TransferMembership, Guid>
{
    public async Task<Guid> Handle(TransferMembership command, CancellationToken ct)
    {
        var member = await access.LoadOwn(command.MemberId, ct);
        if (member.State != MemberState.Active)
            throw new RuleViolationException(MemberRules.NotNow);
        if (member.AssociationId == command.To)
            throw new RuleViolationException(MemberRules.SameAssociation);
        await access.RequireJoinable(command.To, ct);
        if (member.Guardian is { } guardian)
            await guardians.RequireRoom(guardian.MobileHash, ct);
        var person = await people.Load(member.PersonId, ct);

        var wish = Member.Request(
            new(
                command.To,
                person.Id,
                member.FullName,
                member.OfAgeOn.AddYears(-FullAge.Years),
                await access.NextStay(command.To, person.Id, ct),
                MemberEntry.Transfer,
                caller.UserId!.Value,
                office.Today
            ),
            await access.AnswerDue(ct),
            movedFrom: member.Id
        );
        wish.TakeOver(member, office.Now);
        db.Members.Add(wish);

        await db.SaveChangesAsync(ct);
        return wish.Id;
    }
}
