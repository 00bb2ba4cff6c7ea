using Kanoon.Associations.Application.Queries.Founding;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Members;

/// <summary>A member's photo, for those who may see the membership. The caller disposes of the stream.</summary>
internal sealed record GetMemberPhoto(Guid MemberId) : IQuery<DocumentContent>;

internal sealed class GetMemberPhotoHandler(IAssociationsDb db, MemberAccess access, IFileStore files)
    : IQueryHandler<GetMemberPhoto, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetMemberPhoto query, CancellationToken ct)
    {
        var member =
            await db.Members.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.MemberId, ct)
            ?? throw new NotFoundException(nameof(Member), query.MemberId);
        await access.RequireReader(member, ct);
        var content = member.Photo is { } photo ? await files.Open(photo.FileId, ct) : null;
        return content is null
            ? throw new NotFoundException("Photo", query.MemberId)
            : new(content, member.Photo!.ContentType, member.FullName);
    }
}
