using FluentValidation;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>A minor, or the secretary, names who answers for them; one who has not consented yet may be replaced a day later.</summary>
internal sealed record NameGuardian(Guid MemberId, GuardianFields Guardian) : ICommand;

internal sealed class NameGuardianValidator : AbstractValidator<NameGuardian>
{
    public NameGuardianValidator() =>
        RuleFor(command => command.Guardian).SetValidator(new GuardianFieldsValidator()).OverridePropertyName("");
}

internal sealed class NameGuardianHandler(IAssociationsDb db, MemberAccess access, GuardianDesk guardians)
    : ICommandHandler<NameGuardian>
{
    public async Task Handle(NameGuardian command, CancellationToken ct)
    {
        var (member, _) = await access.LoadOwnOrLed(command.MemberId, ct);

        await guardians.Name(member, command.Guardian, ct);

        await db.SaveChangesAsync(ct);
    }
}
