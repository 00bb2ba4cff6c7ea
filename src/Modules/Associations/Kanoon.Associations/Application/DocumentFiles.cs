using Kanoon.SharedKernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>The files of founding applications' documents.</summary>
internal sealed class DocumentFiles(IAssociationsDb db) : IFileReferences
{
    public async Task<IReadOnlyCollection<string>> Among(IReadOnlyCollection<string> fileIds, CancellationToken ct)
    {
        var ids = fileIds.ToList();
        return await db
            .FoundingApplications.SelectMany(application => application.Documents)
            .Select(document => document.FileId)
            .Where(id => EF.Parameter(ids).Contains(id))
            .Distinct()
            .ToListAsync(ct);
    }
}
