using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>
/// The secretary enters somebody who signed on paper. They are a member at once; a minor only once the guardian has
/// consented, and the secretary themselves once the Office has accepted them.
/// </summary>
/// <param name="Consents">What the paper allows.</param>
/// <param name="Guardian">Who answers for somebody under 18.</param>
/// <param name="GuardianSigned">Whether the guardian signed the paper.</param>
internal sealed record EnterMember(
    Guid AssociationId,
    string FullName,
    string NationalCode,
    string Mobile,
    DateOnly BirthDate,
    IReadOnlyList<ConsentPurpose> Consents,
    GuardianFields? Guardian,
    bool GuardianSigned
) : ICommand<Guid>;

internal sealed class EnterMemberValidator : AbstractValidator<EnterMember>
{
    public EnterMemberValidator(TimeProvider clock)
    {
        RuleFor(command => command.FullName).PersonName();
        RuleFor(command => command.NationalCode).NationalCode();
        RuleFor(command => command.Mobile).Mobile();
        RuleFor(command => command.BirthDate).IsBirthDate(clock.Today);
        RuleFor(command => command.Consents).ArePurposes();
        RuleFor(command => command.Guardian!)
            .SetValidator(new GuardianFieldsValidator())
            .When(command => command.Guardian is not null);
    }
}

internal sealed class EnterMemberHandler(
    IAssociationsDb db,
    PeopleBook people,
    MemberAccess access,
    GuardianDesk guardians,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<EnterMember, Guid>
{
    public async Task<Guid> Handle(EnterMember command, CancellationToken ct)
    {
        await db.RequireLeader(caller, command.AssociationId, ct);
        await access.RequireLiveLicence(command.AssociationId, ct);
        var user = caller.UserId!.Value;
        var named = await people.Name(command.FullName, command.NationalCode, command.Mobile, command.BirthDate, ct);
        var person = await people.Load(named.PersonId, ct);

        var member = Member.Request(
            new(
                command.AssociationId,
                named.PersonId,
                person.NameFor(named.FullName),
                // The record knows better than a paper at the desk, as with the name.
                person.BirthDate
                    ?? command.BirthDate,
                await access.NextStay(command.AssociationId, named.PersonId, ct),
                MemberEntry.Secretary,
                user,
                office.Today
            ),
            await access.AnswerDue(ct)
        );
        foreach (var purpose in command.Consents.Distinct())
            member.Agree(purpose, ConsentForm.Paper, office.Now);
        if (command.Guardian is { } guardian)
            await (
                command.GuardianSigned
                    ? guardians.NameQuietly(member, guardian, ct)
                    : guardians.Name(member, guardian, ct)
            );
        if (command.GuardianSigned)
            await guardians.Consent(member, ConsentForm.Paper, ct);
        if (person.UserId != user && (!member.IsMinorOn(office.Today) || command.GuardianSigned))
            member.Approve(user, office.Today);
        db.Members.Add(member);

        await db.SaveChangesAsync(ct);
        return member.Id;
    }
}
