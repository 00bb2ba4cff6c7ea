using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Files;

namespace Kanoon.Associations.Application.Commands.Founding;

internal sealed record AttachDocument(Guid ApplicationId, DocumentKind Kind, string Title, Stream Content)
    : ICommand<Guid>;

internal sealed class AttachDocumentValidator : AbstractValidator<AttachDocument>
{
    public AttachDocumentValidator()
    {
        RuleFor(command => command.Kind).IsInEnum();
        RuleFor(command => command.Title).PersianText(2, Lengths.Name);
    }
}

internal sealed class AttachDocumentHandler(IAssociationsDb db, ICaller caller, IFileStore files, OfficeDay office)
    : ICommandHandler<AttachDocument, Guid>
{
    public async Task<Guid> Handle(AttachDocument command, CancellationToken ct)
    {
        var application = await db.LoadOwn(caller, command.ApplicationId, ct);
        command.Content.Position = 0;
        var file = await files.Save(command.Content, ct);
        var document = new ApplicationDocument
        {
            Kind = command.Kind,
            FileId = file.Id,
            Title = PersianText.Clean(command.Title),
            ContentType = file.ContentType,
            Size = file.Size,
            AttachedAt = office.Now,
        };

        application.Attach(document);

        await db.SaveChangesAsync(ct);
        return document.Id;
    }
}
