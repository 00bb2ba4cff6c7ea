using FluentValidation;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>A member gives or takes back a consent; the secretary records one that was given on paper.</summary>
internal sealed record SetConsent(Guid MemberId, ConsentPurpose Purpose, bool Given) : ICommand;

internal sealed class SetConsentValidator : AbstractValidator<SetConsent>
{
    public SetConsentValidator() => RuleFor(command => command.Purpose).IsInEnum();
}

internal sealed class SetConsentHandler(IAssociationsDb db, MemberAccess access, OfficeDay office)
    : ICommandHandler<SetConsent>
{
    public async Task Handle(SetConsent command, CancellationToken ct)
    {
        var (member, form) = await access.LoadOwnOrLed(command.MemberId, ct);

        if (command.Given)
            member.Agree(command.Purpose, form, office.Now);
        else
            member.TakeBack(command.Purpose, office.Now);

        await db.SaveChangesAsync(ct);
    }
}
