using System.Net;
using System.Text;
using Kanoon.Associations.Infrastructure;
using Kanoon.IntegrationTests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Associations;

public sealed class RefusingSheetsOnSqlite(SqliteApp app) : RefusingSheets(app), IClassFixture<SqliteApp>;

public sealed class RefusingSheetsOnSqlServer(SqlServerApp app) : RefusingSheets(app), IClassFixture<SqlServerApp>;

/// <summary>Files that are no sheet of members, or do harm.</summary>
public abstract class RefusingSheets(KanoonApp app) : OfficeAtWork(app)
{
    public static TheoryData<string, byte[]> Sheets_that_are_none() =>
        new()
        {
            { "sheet-unreadable", [0, 1, 2, 3, 255, 254] },
            { "sheet-unreadable", [.. "نام"u8, 0xC3, 0x28] },
            { "sheet-unreadable", Sheets.Zip(("readme.txt", "hello"u8.ToArray())) },
            { "sheet-unreadable", [0x50, 0x4B, 3, 4, 1, 2, 3] },
            {
                "sheet-unreadable",
                Sheets.Zip(("xl/workbook.xml", "<workbook"u8.ToArray()), ("xl/worksheets/sheet1.xml", "<"u8.ToArray()))
            },
            {
                "sheet-with-macros",
                Sheets.Zip(("xl/workbook.xml", "<w/>"u8.ToArray()), ("xl/vbaProject.bin", [1, 2, 3]))
            },
            {
                "sheet-with-macros",
                Sheets.Zip(("xl/workbook.xml", "<w/>"u8.ToArray()), ("xl/macros/module1.xml", [1, 2, 3]))
            },
            {
                "sheet-with-macros",
                Sheets.Zip(("xl/workbook.xml", "<w/>"u8.ToArray()), ("xl/activeX/activeX1.bin", [1, 2, 3]))
            },
            // Persian in Windows-1256.
            { "sheet-unreadable", [0xE4, 0xC7, 0xE3, 0x2C, 0x98, 0xCF, 0x20, 0xE3, 0xE1, 0xED] },
            {
                "sheet-too-large",
                Sheets.Zip(("xl/workbook.xml", "<w/>"u8.ToArray()), ("xl/media/x.bin", new byte[320 * 1024 * 1024]))
            },
            { "sheet-too-wide", WithSheet("""<row r="1"><c r="XFD1"/></row>""") },
            { "sheet-too-large", WithSheet("""<row r="1048576"/>""") },
            { "sheet-too-large", WithSheet("""<row r="20000000000"/>""") },
            { "sheet-headings-missing", Encoding.UTF8.GetBytes("نام,کد ملی\nزهرا,1234567890") },
            { "sheet-empty", Sheets.Csv() },
            { "sheet-empty", Sheets.Csv(",,,,,,,", ",,,,,,,") },
            { "sheet-too-large", Sheets.Csv([.. Enumerable.Repeat("الف,1,2,3,,,,", 50_001)]) },
        };

    [Theory]
    [MemberData(nameof(Sheets_that_are_none), DisableDiscoveryEnumeration = true)]
    public async Task What_is_no_sheet_is_refused_and_leaves_nothing(string code, byte[] sheet)
    {
        var association = await Licensed.Found(App, Applicant.NewName());

        await association.Import(sheet).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, $"associations.{code}");

        (
            await App.In(services =>
                services
                    .GetRequiredService<AssociationsDbContext>()
                    .MemberImports.CountAsync(import => import.AssociationId == association.AssociationId)
            )
        )
            .Should()
            .Be(0);
    }

    private static byte[] WithSheet(string rows) =>
        Sheets.Zip(
            ("xl/workbook.xml", "<w/>"u8.ToArray()),
            (
                "xl/worksheets/sheet1.xml",
                Encoding.UTF8.GetBytes($"<worksheet><sheetData>{rows}</sheetData></worksheet>")
            )
        );
}
