using FluentValidation;
using Kanoon.Associations.Application.Cards;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>The association does not want somebody as a member any longer.</summary>
internal sealed record RemoveMember(Guid MemberId, string Reason) : ICommand, IReasoned;

internal sealed class RemoveMemberValidator : AbstractValidator<RemoveMember>
{
    public RemoveMemberValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RemoveMemberHandler(
    IAssociationsDb db,
    MemberAccess access,
    CardDesk cards,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<RemoveMember>
{
    public async Task Handle(RemoveMember command, CancellationToken ct)
    {
        var member = await access.LoadLed(command.MemberId, ct);

        member.Remove(PersianText.Clean(command.Reason), caller.UserId!.Value, office.Today);
        await cards.EndAllOf(member.Id, ct);

        await db.SaveChangesAsync(ct);
    }
}
