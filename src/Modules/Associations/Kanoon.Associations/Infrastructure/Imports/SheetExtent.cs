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

    private static readonly XmlReaderSettings Settings = new()
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
        {
            if (xml.NodeType != XmlNodeType.Element || xml.GetAttribute("r") is not { } place)
                continue;
            if (
                xml.LocalName == "row"
                && !(int.TryParse(place, CultureInfo.InvariantCulture, out var row) && row <= MostRows)
            )
                throw new UnprocessableException(ImportRules.TooLarge);
            if (xml.LocalName == "c" && ColumnOf(place) > MostColumns)
                throw new UnprocessableException(ImportRules.TooWide);
        }
    }

    /// <param name="place">As <c>AB12</c>; the columns count from 1.</param>
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetterUpper))
            column = Math.Min(column * 26 + letter - 'A' + 1, MostColumns + 1);
        return column;
    }
}
