using Kanoon.SharedKernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>The files of founding applications' documents and of members' photos.</summary>
internal sealed class DocumentFiles(IAssociationsDb db) : IFileReferences
{
    public async Task<IReadOnlyCollection<string>> Among(IReadOnlyCollection<string> fileIds, CancellationToken ct)
    {
        var ids = fileIds.ToList();
        var documents = await db
            .FoundingApplications.SelectMany(application => application.Documents)
            .Select(document => document.FileId)
            .Where(id => EF.Parameter(ids).Contains(id))
            .Distinct()
            .ToListAsync(ct);
        var photos = await db
            .Members.Where(member => member.Photo != null && EF.Parameter(ids).Contains(member.Photo.FileId))
            .Select(member => member.Photo!.FileId)
            .Distinct()
            .ToListAsync(ct);
        return [.. documents.Union(photos)];
    }
}
