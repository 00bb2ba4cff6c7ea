using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Kanoon.Documents.Text;

/// <summary>Shapes text of one level by HarfBuzz, which joins letters, sets marks and mirrors brackets (L4).</summary>
internal sealed class Shaper : IDisposable
{
    private static readonly Language Persian = new("fa");

    // They have done their work by then, and the font has no glyphs for them.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
    );

    private readonly Typeface[] typefaces = [Typeface.Load(Weight.Regular), Typeface.Load(Weight.Bold)];
    private readonly BoundedCache<Run, ShapedText> cache = new(capacity: 8192);

    public Typeface this[Weight weight] => typefaces[(int)weight];

    public ShapedText Shape(string text, byte level, Weight weight) =>
        cache.GetOrAdd(new Run(text, level % 2 == 1, weight), Shape);

    public void Dispose()
    {
        foreach (var typeface in typefaces)
        {
            typeface.Dispose();
        }
    }

    private ShapedText Shape(Run run)
    {
        var typeface = this[run.Weight];
        var text = typeface.Readable(Without(run.Text));
        if (text.Length == 0)
        {
            return ShapedText.Nothing;
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        using var buffer = new Buffer();
        buffer.Flags = BufferFlags.BeginningOfText | BufferFlags.EndOfText;
        buffer.AddUtf8(utf8);
        buffer.Direction = run.RightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = text.AsSpan().ContainsAnyInRange('\u0600', '\u06FF') ? Script.Arabic : Script.Latin;
        buffer.Language = Persian;
        typeface.Shaping.Shape(buffer);
        return Read(buffer, utf8, typeface, run.RightToLeft);
    }

    private static ShapedText Read(Buffer buffer, byte[] utf8, Typeface typeface, bool rightToLeft)
    {
        var em = 1f / typeface.UnitsPerEm;
        var infos = buffer.GetGlyphInfoSpan();
        var advances = buffer.GetGlyphPositionSpan();
        var glyphs = new GlyphRow(infos.Length);
        var x = 0;
        for (var i = 0; i < infos.Length; i++)
        {
            var start = (int)infos[i].Cluster;
            var end = rightToLeft ? EndOfCluster(infos, i, utf8.Length) : start + 1;
            var last = Math.Max(start, LastCharacter(utf8, end));
            var glyph = IsNonJoiner(utf8, start) ? typeface.Nothing : (ushort)infos[i].Codepoint;
            var at = new SKPoint((x + advances[i].XOffset) * em, -advances[i].YOffset * em);
            var isFirst = i == 0 || infos[i - 1].Cluster != infos[i].Cluster;
            var isLast = i == infos.Length - 1 || infos[i + 1].Cluster != infos[i].Cluster;
            if (rightToLeft && isFirst && !isLast)
            {
                // A mark comes before its letter, and what is read off begins where the first glyph does.
                glyphs.Add(typeface.Nothing, new SKPoint(x * em, 0), last);
            }

            glyphs.Add(glyph, at, last);
            x += advances[i].XAdvance;

            if (isLast)
            {
                AddEarlierLetters(glyphs, typeface.Nothing, x * em, utf8, (start, last));
            }
        }

        return glyphs.Shaped(utf8, x * em);
    }

    // A reader of the PDF turns right-to-left text round glyph by glyph. A ligature therefore stands for its last letter
    // alone, and the letters before that stand at its right edge, on glyphs that show nothing.
    private static void AddEarlierLetters(GlyphRow glyphs, ushort nothing, float right, byte[] utf8, (int First, int Last) letters)
    {
        // Closer together, two equal letters would be taken for one that is printed twice to look bold.
        const float distance = 0.12f;
        const float margin = 0.02f;

        var earlier = new List<int>();
        for (var at = letters.Last; at > letters.First; )
        {
            at = LastCharacter(utf8, at);
            earlier.Add(at);
        }

        for (var i = 0; i < earlier.Count; i++)
        {
            var x = right - margin - ((earlier.Count - 1 - i) * distance);
            glyphs.Add(nothing, new SKPoint(x, 0), earlier[i]);
        }
    }

    // What follows in the text stands to the left.
    private static int EndOfCluster(ReadOnlySpan<GlyphInfo> infos, int index, int length)
    {
        var before = index - 1;
        while (before >= 0 && infos[before].Cluster == infos[index].Cluster)
        {
            before--;
        }

        return before < 0 ? length : (int)infos[before].Cluster;
    }

    private static int LastCharacter(byte[] utf8, int end)
    {
        var at = end - 1;
        while (at > 0 && (utf8[at] & 0xC0) == 0x80)
        {
            at--;
        }

        return at;
    }

    private static bool IsNonJoiner(byte[] utf8, int at) => utf8.AsSpan(at).StartsWith("\u200C"u8);

    private static string Without(string text) =>
        text.AsSpan().ContainsAny(Controls) ? string.Concat(text.Where(c => !Controls.Contains(c))) : text;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Run(string Text, bool RightToLeft, Weight Weight);
}
