using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Files;

namespace Kanoon.Associations.Application.Commands.Members;

/// <summary>A picture of the member, of whom there is at most one.</summary>
internal sealed record AttachMemberPhoto(Guid MemberId, Stream Content) : ICommand;

internal sealed class AttachMemberPhotoHandler(IAssociationsDb db, MemberAccess access, IFileStore files)
    : ICommandHandler<AttachMemberPhoto>
{
    public async Task Handle(AttachMemberPhoto command, CancellationToken ct)
    {
        var (member, _) = await access.LoadOwnOrLed(command.MemberId, ct);
        command.Content.Position = 0;
        var file = await files.Save(command.Content, ct);

        member.Show(new(file.Id, file.ContentType));

        await db.SaveChangesAsync(ct);
    }
}
