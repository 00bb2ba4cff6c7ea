using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Members;

internal sealed record RemoveMemberPhoto(Guid MemberId) : ICommand;

internal sealed class RemoveMemberPhotoHandler(IAssociationsDb db, MemberAccess access)
    : ICommandHandler<RemoveMemberPhoto>
{
    public async Task Handle(RemoveMemberPhoto command, CancellationToken ct)
    {
        var (member, _) = await access.LoadOwnOrLed(command.MemberId, ct);

        member.RemovePhoto();

        await db.SaveChangesAsync(ct);
    }
}
