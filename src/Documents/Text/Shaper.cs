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
        var text = Without(run.Text);
        if (text.Length == 0)
        {
            return ShapedText.Nothing;
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        var typeface = this[run.Weight];
        using var buffer = new Buffer();
        buffer.Flags = BufferFlags.BeginningOfText | BufferFlags.EndOfText | BufferFlags.RemoveDefaultIgnorables;
        buffer.AddUtf8(utf8);
        buffer.Direction = run.RightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = text.AsSpan().ContainsAnyInRange('\u0600', '\u06FF') ? Script.Arabic : Script.Latin;
        buffer.Language = Persian;
        typeface.Shaping.Shape(buffer);
        return Read(buffer, utf8, 1f / typeface.UnitsPerEm);
    }

    private static ShapedText Read(Buffer buffer, byte[] utf8, float em)
    {
        var infos = buffer.GetGlyphInfoSpan();
        var advances = buffer.GetGlyphPositionSpan();
        var glyphs = new ushort[infos.Length];
        var positions = new SKPoint[infos.Length];
        var clusters = new uint[infos.Length];
        var x = 0;
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            clusters[i] = infos[i].Cluster;
            positions[i] = new SKPoint((x + advances[i].XOffset) * em, -advances[i].YOffset * em);
            x += advances[i].XAdvance;
        }

        return new(glyphs, positions, utf8, clusters, x * em);
    }

    private static string Without(string text) =>
        text.AsSpan().ContainsAny(Controls) ? string.Concat(text.Where(c => !Controls.Contains(c))) : text;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Run(string Text, bool RightToLeft, Weight Weight);
}
