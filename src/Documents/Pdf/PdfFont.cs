using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Kanoon.Documents.Text;

namespace Kanoon.Documents.Pdf;

/// <summary>
/// One weight in one file. A character of the font is a glyph together with the text that it stands for, so that every
/// reader finds the letter behind its joined forms. Source: ISO 32000-1, clauses 9.7 and 9.10.
/// </summary>
internal sealed class PdfFont(Typeface typeface)
{
    // The most that a ToUnicode map may list at once.
    private const int MappingsAtOnce = 100;

    private readonly Dictionary<Character, ushort> codes = [];
    private readonly List<Character> characters = [];

    /// <summary>The character's number, new where it was not asked for before.</summary>
    public ushort CodeOf(ushort glyph, string text)
    {
        // A text made of endless marks cannot use the numbers up; it is only found less well.
        var character = new Character(glyph, characters.Count < 60_000 ? text : "\uFFFD");
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, character, out var known);
        if (!known)
        {
            code = (ushort)characters.Count;
            characters.Add(character);
        }

        return code;
    }

    /// <summary>Once all pages are drawn.</summary>
    public void Write(PdfFile file, int id)
    {
        // A font has to have a glyph for nothing.
        CodeOf(0, "\uFFFD");

        var name = $"KANOON+{typeface.Name}";
        var data = TrueTypeSubset.Of(typeface.File, characters.Select(character => character.Glyph));
        var embedded = file.AddStream($"/Length1 {data.Length}", data);
        var descriptor = file.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{typeface.Box}] /ItalicAngle 0 "
            )
                + $"/Ascent {typeface.Ascent} /Descent {typeface.Descent} /CapHeight {typeface.Ascent} "
                + $"/StemV {typeface.Stem} /FontFile2 {embedded} 0 R >>"
        );
        var glyphs = file.AddStream("", GlyphMap());
        var descendant = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                + $"/FontDescriptor {descriptor} 0 R /CIDToGIDMap {glyphs} 0 R /W [0 [{Widths()}]] >>"
        );
        var unicode = file.AddStream("", Encoding.ASCII.GetBytes(UnicodeMap()));
        file.Put(
            id,
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
                + $"/DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>"
        );
    }

    private byte[] GlyphMap()
    {
        var map = new byte[characters.Count * sizeof(ushort)];
        for (var i = 0; i < characters.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(i * sizeof(ushort)), characters[i].Glyph);
        }

        return map;
    }

    private string Widths() =>
        string.Join(
            ' ',
            characters.Select(character =>
                (typeface.AdvanceOf(character.Glyph) * 1000).ToString("0.###", CultureInfo.InvariantCulture)
            )
        );

    private string UnicodeMap()
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """
        );

        for (var from = 0; from < characters.Count; from += MappingsAtOnce)
        {
            var to = Math.Min(from + MappingsAtOnce, characters.Count);
            map.Append(CultureInfo.InvariantCulture, $"{to - from} beginbfchar\n");
            for (var code = from; code < to; code++)
            {
                map.Append(
                    CultureInfo.InvariantCulture,
                    $"<{code:X4}> <{PdfFile.Hexadecimal(characters[code].Text)}>\n"
                );
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Character(ushort Glyph, string Text);
}
