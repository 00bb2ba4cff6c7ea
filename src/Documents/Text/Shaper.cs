using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
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
        buffer.AddUtf8(utf8);
        buffer.Direction = run.RightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = text.AsSpan().ContainsAnyInRange('\u0600', '\u06FF') ? Script.Arabic : Script.Latin;
        buffer.Language = Persian;
        typeface.Shaping.Shape(buffer);
        return new GlyphRow(utf8, typeface, run.RightToLeft).Read(
            buffer.GetGlyphInfoSpan(),
            buffer.GetGlyphPositionSpan()
        );
    }

    private static string Without(string text) =>
        text.AsSpan().ContainsAny(Controls) ? string.Concat(text.Where(c => !Controls.Contains(c))) : text;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Run(string Text, bool RightToLeft, Weight Weight);
}
