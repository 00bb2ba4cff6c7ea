using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

internal sealed record RefuseMember(Guid MemberId, string Reason) : ICommand, IReasoned;

internal sealed class RefuseMemberValidator : AbstractValidator<RefuseMember>
{
    public RefuseMemberValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RefuseMemberHandler(IAssociationsDb db, MemberAccess access, ICaller caller, OfficeDay office)
    : ICommandHandler<RefuseMember>
{
    public async Task Handle(RefuseMember command, CancellationToken ct)
    {
        var member = await access.LoadAnswered(command.MemberId, ct);

        member.Refuse(PersianText.Clean(command.Reason), caller.UserId!.Value, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
