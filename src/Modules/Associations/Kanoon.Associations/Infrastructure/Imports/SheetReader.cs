using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using CsvHelper;
using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Domain.Imports;
using Kanoon.SharedKernel.Domain;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Kanoon.Associations.Infrastructure.Imports;

/// <summary>Told by content, whatever a file is called. A formula counts for the value that was kept with it.</summary>
internal sealed class SheetReader : ISheetReader
{
    private const long MostUnpacked = 300L * 1024 * 1024;
    private const int MostParts = 2_000;
    private const int LongestCell = 1_000;
    private const int LongestRecord = 16_000;
    private static readonly string[] ActiveFolders = ["macros", "macrosheets", "activeX"];
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public IEnumerable<IReadOnlyList<string>> Read(Stream content)
    {
        content.Position = 0;
        Span<byte> head = stackalloc byte[4];
        var isZip =
            content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == 4 && head is [0x50, 0x4B, 3, 4];
        content.Position = 0;
        if (!isZip)
            return Csv(content);
        RequireHarmless(content);
        content.Position = 0;
        return Xlsx(content);
    }

    private static void RequireHarmless(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Any(part => IsActive(part.FullName)))
                throw new UnprocessableException(ImportRules.Macros);
            if (zip.GetEntry("xl/workbook.xml") is null)
                throw new UnprocessableException(ImportRules.NoSheet);
            if (zip.Entries.Count > MostParts || Unpacked(zip) > MostUnpacked)
                throw new UnprocessableException(ImportRules.TooLarge);
            foreach (var sheet in zip.Entries.Where(part => IsWorksheet(part.FullName)))
                SheetExtent.Require(sheet);
        }
        catch (Exception failure)
            when (failure is InvalidDataException or ArgumentException or NotSupportedException or XmlException)
        {
            throw new UnprocessableException(ImportRules.NoSheet);
        }
    }

    private static bool IsWorksheet(string part) =>
        part.TrimStart('/').StartsWith("xl/worksheets/", StringComparison.OrdinalIgnoreCase);

    private static bool IsActive(string part) =>
        part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || part.Split('/', '\\')
            .SkipLast(1)
            .Any(folder => ActiveFolders.Contains(folder, StringComparer.OrdinalIgnoreCase));

    /// <summary>Null where the workbook names none that is shown; then the first counts.</summary>
    private static string? FirstShown(Stream content)
    {
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        using var part = zip.GetEntry("xl/workbook.xml")!.Open();
        using var xml = XmlReader.Create(part, SheetExtent.Settings);
        while (xml.Read())
            if (
                xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" }
                && xml.GetAttribute("state") is not ("hidden" or "veryHidden")
            )
                return xml.GetAttribute("name");
        return null;
    }

    // What a part says of its own size may be a lie, so it is unpacked once, into nothing.
    private static long Unpacked(ZipArchive zip)
    {
        var total = 0L;
        var buffer = new byte[81920];
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            int read;
            while ((read = stream.Read(buffer)) > 0)
                if ((total += read) > MostUnpacked)
                    return total;
        }

        return total;
    }

    private static IEnumerable<IReadOnlyList<string>> Xlsx(Stream content)
    {
        var shown = Guarded(() => FirstShown(content));
        content.Position = 0;
        using var rows = Guarded(() =>
            content
                .Query(
                    useHeaderRow: false,
                    sheetName: shown,
                    excelType: ExcelType.XLSX,
                    configuration: new OpenXmlConfiguration()
                )
                .Cast<IDictionary<string, object?>>()
                .GetEnumerator()
        );
        while (Guarded(rows.MoveNext))
            yield return [.. rows.Current.Values.Select(TextOf)];
    }

    private static IEnumerable<IReadOnlyList<string>> Csv(Stream content)
    {
        using var text = new StreamReader(content, Strict, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        using var csv = CsvReader.Create(
            text,
            new CsvReaderOptions
            {
                HasHeader = false,
                MaxRecordSize = LongestRecord,
                SkipEmptyLines = false,
            },
            leaveOpen: true
        );
        while (Guarded(csv.Read))
            yield return [.. Enumerable.Range(0, csv.FieldCount).Select(field => Plain(csv.GetString(field)))];
    }

    private static string TextOf(object? cell) =>
        cell switch
        {
            null => "",
            DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
            _ => Plain(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""),
        };

    private static string Plain(string cell) =>
        cell.Length <= LongestCell ? cell : throw new UnprocessableException(ImportRules.NoSheet);

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure)
            when (failure
                    is InvalidDataException
                        or DecoderFallbackException
                        or CsvFormatException
                        or XmlException
                        or FormatException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or ArgumentException
                        or NullReferenceException
                        or OverflowException
            )
        {
            // A sheet that is not what it says makes the libraries stumble in many ways.
            throw new UnprocessableException(ImportRules.NoSheet);
        }
    }
}
