using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;

namespace Kanoon.Documents.Text;

/// <summary>One weight of Vazirmatn.</summary>
internal sealed class Typeface : IDisposable
{
    private const string Missing = "\uFFFD";

    private readonly Blob blob;
    private readonly Face face;

    private Typeface(Weight weight)
    {
        Name = $"Vazirmatn-{weight}";
        File = Resources.Read($"{Name}.ttf");
        blob = new Blob(Marshal.UnsafeAddrOfPinnedArrayElement(File, 0), File.Length, MemoryMode.ReadOnly);
        face = new Face(blob, 0);
        UnitsPerEm = face.UnitsPerEm;
        Shaping = new Font(face);
        Shaping.SetFunctionsOpenType();
        Shaping.SetScale(UnitsPerEm, UnitsPerEm);
        Nothing = GlyphOf(new Rune('\u200C'));
        Stem = weight == Weight.Bold ? 140 : 80;
        Box = ReadBox();
        var extents = Shaping.GetFontExtentsForDirection(Direction.LeftToRight);
        (Ascent, Descent) = (Thousandths(extents.Ascender), Thousandths(extents.Descender));

        // An immutable face may be read by any number of threads.
        face.MakeImmutable();
    }

    /// <summary>The font's PostScript name.</summary>
    public string Name { get; }

    /// <summary>The TrueType file, which is pinned and which the shaper reads as well.</summary>
    public byte[] File { get; }

    public Font Shaping { get; }

    public int UnitsPerEm { get; }

    /// <summary>A glyph that shows nothing and has no width.</summary>
    public ushort Nothing { get; }

    /// <summary>In thousandths of an em, as the descent, the stem and the box: what a PDF tells of a font.</summary>
    public int Ascent { get; }

    public int Descent { get; }

    public int Stem { get; }

    public string Box { get; }

    public static Typeface Load(Weight weight) => new(weight);

    /// <summary>In ems.</summary>
    public float AdvanceOf(ushort glyph) => (float)Shaping.GetHorizontalGlyphAdvance(glyph) / UnitsPerEm;

    /// <summary>The text with U+FFFD, which can be seen, for each character that the font lacks.</summary>
    public string Readable(string text) =>
        text.EnumerateRunes().All(Has) ? text : string.Concat(TextElements(text).Select(e => Has(e) ? e : Missing));

    public void Dispose()
    {
        Shaping.Dispose();
        face.Dispose();
        blob.Dispose();
    }

    private static IEnumerable<string> TextElements(string text)
    {
        for (var elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext(); )
        {
            yield return elements.GetTextElement();
        }
    }

    private static bool IsVariationSelector(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F;

    private bool Has(string element) => element.EnumerateRunes().All(Has);

    // Joiners and variation selectors show nothing anyway.
    private bool Has(Rune rune) =>
        GlyphOf(rune) != 0 || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || IsVariationSelector(rune);

    private ushort GlyphOf(Rune rune) =>
        Shaping.TryGetNominalGlyph((uint)rune.Value, out var glyph) ? (ushort)glyph : (ushort)0;

    // Source: OpenType, table head, xMin to yMax.
    private string ReadBox()
    {
        using var head = face.ReferenceTable(Tag.Parse("head"));
        var bounds = head.AsSpan()[36..44].ToArray();
        return string.Join(
            ' ',
            Enumerable.Range(0, 4).Select(i => Thousandths(BinaryPrimitives.ReadInt16BigEndian(bounds.AsSpan(i * 2))))
        );
    }

    private int Thousandths(int units) => units * 1000 / UnitsPerEm;
}

/// <summary>Named as the font's files are.</summary>
internal enum Weight
{
    Regular,
    Bold,
}
