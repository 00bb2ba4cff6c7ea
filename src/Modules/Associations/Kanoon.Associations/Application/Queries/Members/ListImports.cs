using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Members;

/// <summary>The sheets of an association, the latest first.</summary>
internal sealed record ListImports(Guid AssociationId, int Limit, string? After) : IQuery<Page<ImportView>>;

internal sealed class ListImportsValidator : AbstractValidator<ListImports>
{
    public ListImportsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListImportsHandler(IAssociationsDb db, ICaller caller)
    : IQueryHandler<ListImports, Page<ImportView>>
{
    public async Task<Page<ImportView>> Handle(ListImports query, CancellationToken ct)
    {
        await db.RequireReader(caller, query.AssociationId, ct);
        var imports = db.MemberImports.AsNoTracking().Where(import => import.AssociationId == query.AssociationId);
        if (Cursor.Read(query.After, 1) is [var at])
        {
            var instant = Cursor.Instant(at);
            imports = imports.Where(import => import.UploadedAt < instant);
        }

        var rows = await imports.OrderByDescending(import => import.UploadedAt).Take(query.Limit + 1).ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.UploadedAt)]);
        return new([.. page.Items.Select(ImportView.Of)], page.Next);
    }
}
