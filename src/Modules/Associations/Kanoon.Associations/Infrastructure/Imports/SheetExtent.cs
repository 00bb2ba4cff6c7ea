using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Kanoon.Associations.Domain.Imports;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Infrastructure.Imports;

/// <summary>
/// How far a worksheet reaches. A cell of a few bytes may lie at the far end of a row or of the sheet, and whoever reads the sheet
/// fills all that lies before it.
/// </summary>
internal static class SheetExtent
{
    private const int MostColumns = 100;
    private const int MostRows = 60_000;

    /// <summary>For what strangers have written.</summary>
    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
    };

    /// <exception cref="UnprocessableException">It reaches farther than a list of members would.</exception>
    /// <exception cref="XmlException">It is no worksheet.</exception>
    public static void Require(ZipArchiveEntry worksheet)
    {
        using var part = worksheet.Open();
        using var xml = XmlReader.Create(part, Settings);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                Require(xml);
    }

    private static void Require(XmlReader element)
    {
        var (row, column) = element.LocalName switch
        {
            "row" => (RowOf(element.GetAttribute("r")), 0),
            "c" => (0, ColumnOf(element.GetAttribute("r"))),
            // What the sheet says of its own extent is believed by those who read it.
            "dimension" => (0, ColumnOf(element.GetAttribute("ref")?.Split(':')[^1])),
            _ => (0, 0),
        };
        if (row > MostRows)
            throw new UnprocessableException(ImportRules.TooLarge);
        if (column > MostColumns)
            throw new UnprocessableException(ImportRules.TooWide);
    }

    private static int RowOf(string? number) =>
        number is null || (int.TryParse(number, CultureInfo.InvariantCulture, out var row) && row <= MostRows)
            ? 0
            : MostRows + 1;

    /// <param name="place">As <c>AB12</c>; the columns count from 1.</param>
    private static int ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in (place ?? "").TakeWhile(char.IsAsciiLetter))
            column = Math.Min(column * 26 + char.ToUpperInvariant(letter) - 'A' + 1, MostColumns + 1);
        return column;
    }
}
