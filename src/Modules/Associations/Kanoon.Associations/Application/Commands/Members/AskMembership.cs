using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The caller wants to be a member of an association.</summary>
/// <param name="Consents">What their data may be used for beyond the membership.</param>
/// <param name="Guardian">Who answers for somebody under 18; may also be named later.</param>
internal sealed record AskMembership(
    Guid AssociationId,
    IReadOnlyList<ConsentPurpose> Consents,
    GuardianFields? Guardian
) : ICommand<Guid>;

internal sealed class AskMembershipValidator : AbstractValidator<AskMembership>
{
    public AskMembershipValidator()
    {
        RuleFor(command => command.Consents).ArePurposes();
        RuleFor(command => command.Guardian!)
            .SetValidator(new GuardianFieldsValidator())
            .When(command => command.Guardian is not null);
    }
}

internal sealed class AskMembershipHandler(
    IAssociationsDb db,
    PeopleBook people,
    MemberAccess access,
    GuardianDesk guardians,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<AskMembership, Guid>
{
    public async Task<Guid> Handle(AskMembership command, CancellationToken ct)
    {
        var user = caller.UserId!.Value;
        var person = await people.RecordOf(user, ct);
        if (person?.BirthDate is not { } birthDate)
            throw new RuleViolationException(MemberRules.RecordFirst);
        await access.RequireJoinable(command.AssociationId, ct);

        var member = Member.Request(
            new(
                command.AssociationId,
                person.Id,
                person.FullName,
                birthDate,
                await access.NextStay(command.AssociationId, person.Id, ct),
                MemberEntry.OwnRequest,
                user,
                office.Today
            ),
            await access.AnswerDue(ct)
        );
        foreach (var purpose in command.Consents.Distinct())
            member.Agree(purpose, ConsentForm.SignedIn, office.Now);
        if (command.Guardian is { } guardian)
            await guardians.Name(member, guardian, ct);
        db.Members.Add(member);

        await db.SaveChangesAsync(ct);
        return member.Id;
    }
}
