using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace Kanoon.Documents.Text;

/// <summary>One weight of Vazirmatn, for shaping and for drawing. Lengths are in ems.</summary>
internal sealed class Typeface : IDisposable
{
    private const string Missing = "\uFFFD";

    private readonly Blob blob;
    private readonly Face face;

    private Typeface(string resource)
    {
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream(resource)!;
        using var data = SKData.Create(stream);
        Drawing = SKTypeface.FromData(data) ?? throw new InvalidOperationException($"{resource} is not a font.");

        stream.Position = 0;
        blob = Blob.FromStream(stream);
        face = new Face(blob, 0);
        UnitsPerEm = face.UnitsPerEm;
        Shaping = new Font(face);
        Shaping.SetFunctionsOpenType();
        Shaping.SetScale(UnitsPerEm, UnitsPerEm);

        Nothing = GlyphOf(new Rune('\u200C'));

        // An immutable face may be read by any number of threads.
        face.MakeImmutable();
    }

    public SKTypeface Drawing { get; }

    public Font Shaping { get; }

    public int UnitsPerEm { get; }

    /// <summary>A glyph that shows nothing and has no width.</summary>
    public ushort Nothing { get; }

    public static Typeface Load(Weight weight) => new($"Vazirmatn-{weight}.ttf");

    /// <summary>The text with U+FFFD, which can be seen, for each character that the font lacks.</summary>
    public string Readable(string text) =>
        text.EnumerateRunes().All(Has) ? text : string.Concat(TextElements(text).Select(e => Has(e) ? e : Missing));

    public void Dispose()
    {
        Drawing.Dispose();
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

    private bool Has(string element) => element.EnumerateRunes().All(Has);

    // Joiners and variation selectors show nothing anyway.
    private bool Has(Rune rune) =>
        GlyphOf(rune) != 0 || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || IsVariationSelector(rune);

    private static bool IsVariationSelector(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F;

    private ushort GlyphOf(Rune rune) =>
        Shaping.TryGetNominalGlyph((uint)rune.Value, out var glyph) ? (ushort)glyph : (ushort)0;
}

/// <summary>Named as the font's files are.</summary>
internal enum Weight
{
    Regular,
    Bold,
}
