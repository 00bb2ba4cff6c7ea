using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Founding;

/// <summary>A document's content, for the applicant or the Office. The caller disposes of the stream.</summary>
internal sealed record GetDocument(Guid ApplicationId, Guid DocumentId) : IQuery<DocumentContent>;

internal sealed record DocumentContent(Stream Content, string ContentType, string Title)
{
    /// <summary>The title, with the ending by which a computer knows what to open it with.</summary>
    public string FileName =>
        Title
        + ContentType switch
        {
            "application/pdf" => ".pdf",
            "image/png" => ".png",
            "image/jpeg" => ".jpg",
            _ => "",
        };
}

internal sealed class GetDocumentHandler(IAssociationsDb db, ICaller caller, IFileStore files)
    : IQueryHandler<GetDocument, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetDocument query, CancellationToken ct)
    {
        var office = caller.IsOffice();
        var document = await db
            .FoundingApplications.AsNoTracking()
            .Where(application =>
                application.Id == query.ApplicationId && (office || application.ApplicantId == caller.UserId)
            )
            .SelectMany(application => application.Documents)
            .Where(document => document.Id == query.DocumentId)
            .Select(document => new
            {
                document.FileId,
                document.ContentType,
                document.Title,
            })
            .FirstOrDefaultAsync(ct);
        var content = document is null ? null : await files.Open(document.FileId, ct);
        return content is null
            ? throw new NotFoundException("Document", query.DocumentId)
            : new DocumentContent(content, document!.ContentType, document.Title);
    }
}
