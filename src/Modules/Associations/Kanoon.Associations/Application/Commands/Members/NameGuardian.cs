using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>A minor, or the secretary, names who answers for them; one who has not consented yet may be replaced.</summary>
internal sealed record NameGuardian(Guid MemberId, GuardianFields Guardian) : ICommand;

internal sealed class NameGuardianValidator : AbstractValidator<NameGuardian>
{
    public NameGuardianValidator() =>
        RuleFor(command => command.Guardian).SetValidator(new GuardianFieldsValidator()).OverridePropertyName("");
}

internal sealed class NameGuardianHandler(IAssociationsDb db, PeopleBook people, MemberAccess access, OfficeDay office)
    : ICommandHandler<NameGuardian>
{
    public async Task Handle(NameGuardian command, CancellationToken ct)
    {
        var (member, _) = await access.LoadOwnOrLed(command.MemberId, ct);

        member.NameGuardian(await command.Guardian.Named(people, ct), office.Today);

        await db.SaveChangesAsync(ct);
    }
}
