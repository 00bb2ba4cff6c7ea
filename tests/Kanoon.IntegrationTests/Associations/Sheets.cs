using System.IO.Compression;
using System.Text;
using Kanoon.IntegrationTests.Infrastructure;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;
using MiniExcelLibs.OpenXml.Models;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>Sheets of members as secretaries have them.</summary>
internal static class Sheets
{
    public const string Headings =
        "نام و نام خانوادگی,کد ملی,تلفن همراه,تاریخ تولد,نام ولی,کد ملی ولی,تلفن همراه ولی,رضایت ولی";

    public static string Row(
        string name = "نیلوفر عباسی",
        string? code = null,
        string? mobile = null,
        string birthDate = "۱۳۷۰/۰۵/۱۲",
        string guardian = ",,,"
    ) => $"{name},{code ?? Applicant.NewNationalCode()},{mobile ?? KanoonApp.NewMobile()},{birthDate},{guardian}";

    public static byte[] Csv(params string[] rows) =>
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Headings)))];

    public static byte[] Xlsx(params string[] rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(Cells(rows.Prepend(Headings)), printHeader: false);
        return file.ToArray();
    }

    /// <summary>The first sheet of the workbook is another, which nobody sees.</summary>
    public static byte[] BehindAHiddenOne(params string[] rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(
            new Dictionary<string, object>
            {
                ["lists"] = Cells(["الف,ب"]),
                ["members"] = Cells(rows.Prepend(Headings)),
            },
            printHeader: false,
            configuration: new OpenXmlConfiguration
            {
                DynamicSheets = [new DynamicExcelSheet("lists") { State = SheetState.Hidden }],
            }
        );
        return file.ToArray();
    }

    private static IEnumerable<Dictionary<string, object>> Cells(IEnumerable<string> rows) =>
        rows.Select(row => row.Split(',').Index().ToDictionary(cell => $"c{cell.Index}", cell => (object)cell.Item));

    /// <summary>A zip with these parts.</summary>
    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                part.Write(content);
            }

        return file.ToArray();
    }
}
