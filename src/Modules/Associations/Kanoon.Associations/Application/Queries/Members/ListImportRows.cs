using System.Globalization;
using FluentValidation;
using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Members;

/// <summary>The report of the dry run, row by row.</summary>
internal sealed record ListImportRows(Guid ImportId, RowOutcome? Outcome, int Limit, string? After)
    : IQuery<Page<ImportRowView>>;

/// <param name="Row">As the spreadsheet numbers it: the headings are row 1.</param>
/// <param name="Fields">The fields that are wrong, as the template names them.</param>
/// <param name="SameAs">The row in which the same person stands first.</param>
/// <param name="Says">In the reader's language: what is wrong, or what will happen.</param>
internal sealed record ImportRowView(
    int Row,
    RowOutcome Outcome,
    IReadOnlyList<string> Fields,
    int? SameAs,
    string Says
);

internal sealed class ListImportRowsValidator : AbstractValidator<ListImportRows>
{
    public ListImportRowsValidator()
    {
        RuleFor(query => query.Outcome).IsInEnum();
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
    }
}

internal sealed class ListImportRowsHandler(IAssociationsDb db, ICaller caller)
    : IQueryHandler<ListImportRows, Page<ImportRowView>>
{
    public async Task<Page<ImportRowView>> Handle(ListImportRows query, CancellationToken ct)
    {
        var association = await db
            .MemberImports.Where(import => import.Id == query.ImportId)
            .Select(import => (Guid?)import.AssociationId)
            .FirstOrDefaultAsync(ct);
        await db.RequireReader(
            caller,
            association ?? throw new NotFoundException(nameof(MemberImport), query.ImportId),
            ct
        );
        var rows = db.ImportRowReports.AsNoTracking().Where(row => row.ImportId == query.ImportId);
        if (query.Outcome is { } outcome)
            rows = rows.Where(row => row.Outcome == outcome);
        if (Cursor.Read(query.After, 1) is [var last])
        {
            var number = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
                ? read
                : throw new UnprocessableException(Cursor.Unreadable);
            rows = rows.Where(row => row.Row > number);
        }

        var found = await rows.OrderBy(row => row.Row).Take(query.Limit + 1).ToListAsync(ct);
        var page = Page.Of(found, query.Limit, row => [row.Row.ToString(CultureInfo.InvariantCulture)]);
        return new([.. page.Items.Select(ViewOf)], page.Next);
    }

    private static ImportRowView ViewOf(ImportRowReport row)
    {
        var faults = RowFaults.Read(row.Fields);
        return new(
            row.Row,
            row.Outcome,
            [.. faults.Select(fault => fault.Field).Where(field => field.Length > 0)],
            row.SameAs,
            Says(row, faults)
        );
    }

    private static string Says(ImportRowReport row, IReadOnlyList<(string Field, RowFault? Fault)> faults) =>
        row.Differs
            ? $"{WillBe(row, faults)} {Language.Pick("نام، تاریخ تولد یا شمارهٔ همراه با پرونده یکی نیست و آنچه در پرونده است می‌ماند.", "Name, birth date or phone differ from the record, which stands.")}"
            : WillBe(row, faults);

    private static string WillBe(ImportRowReport row, IReadOnlyList<(string Field, RowFault? Fault)> faults) =>
        row.Outcome switch
        {
            RowOutcome.New => Language.Pick("عضو خواهد شد.", "Will be a member."),
            RowOutcome.Known => Language.Pick("پرونده دارد و عضو خواهد شد.", "Has a record, and will be a member."),
            RowOutcome.WaitsForGuardian when faults.Any(fault => fault.Fault == RowFault.NoGuardian) => Language.Pick(
                "زیر ۱۸ سال است و ولی ندارد؛ عضو می‌شود پس از آن که ولی نام برده شود و رضایت دهد.",
                "Is under 18 without a guardian; a guardian must be named, and consent."
            ),
            RowOutcome.WaitsForGuardian => Language.Pick(
                "زیر ۱۸ سال است و تا رضایت ولی در انتظار می‌ماند.",
                "Is under 18, and will wait for the guardian's consent."
            ),
            RowOutcome.WaitsForOffice => Language.Pick(
                "خود شمایید و تا پذیرش اداره در انتظار می‌مانید.",
                "Is yourself, and will wait for the Office."
            ),
            RowOutcome.Duplicate => Language.Pick(
                Digits.ToPersian($"همان شخص در ردیف {row.SameAs} آمده است."),
                $"The same person stands in row {row.SameAs}."
            ),
            RowOutcome.AlreadyMember => Language.Pick(
                "عضو کانون است یا درخواست داده است.",
                "Is a member, or has asked to be."
            ),
            _ when faults.Any(fault => fault.Fault == RowFault.Example) => Language.Pick(
                "نادرست: این ردیف نمونه است؛ آن را پاک کنید.",
                "Wrong: this is the example row; delete it."
            ),
            _ => Language.Pick("نادرست: ", "Wrong: ")
                + string.Join(
                    Language.Pick("؛ ", "; "),
                    faults.Select(fault => RowFaults.Say(fault.Field, fault.Fault))
                )
                + ".",
        };
}
