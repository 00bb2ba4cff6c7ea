using System.Numerics;
using System.Text;
using HarfBuzzSharp;

namespace Kanoon.Documents.Text;

/// <summary>
/// Reads shaped glyphs together with their text. A reader of a PDF takes text off the page glyph by glyph from left to
/// right, and turns it round where its letters are Persian. So every letter has to have a place of its own there, also
/// the letters of a ligature.
/// </summary>
internal sealed class GlyphRow(byte[] utf8, Typeface typeface, bool rightToLeft)
{
    private readonly List<ushort> glyphs = [];
    private readonly List<Vector2> positions = [];
    private readonly List<string?> texts = [];

    public ShapedText Read(ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> advances)
    {
        var em = 1f / typeface.UnitsPerEm;
        var x = 0;
        for (int from = 0, to; from < infos.Length; from = to)
        {
            to = from + 1;
            while (to < infos.Length && infos[to].Cluster == infos[from].Cluster)
            {
                to++;
            }

            var letters = TextOf(infos, from, to).EnumerateRunes().Select(letter => letter.ToString()).ToArray();
            var text = rightToLeft ? letters[^1] : string.Concat(letters);
            var isTold = rightToLeft && to - from > 1;
            if (isTold)
            {
                // A mark comes before its letter, but the text begins where the letter does.
                Add(typeface.Nothing, new Vector2(x * em, 0), text);
            }

            for (var i = from; i < to; i++)
            {
                var at = new Vector2((x + advances[i].XOffset) * em, advances[i].YOffset * em);
                Add((ushort)infos[i].Codepoint, at, isTold ? null : text);
                isTold = true;
                x += advances[i].XAdvance;
            }

            if (rightToLeft)
            {
                AddEarlier(letters, x * em);
            }
        }

        return new([.. glyphs], [.. positions], [.. texts], x * em);
    }

    private string TextOf(ReadOnlySpan<GlyphInfo> infos, int from, int to)
    {
        var next = rightToLeft ? from - 1 : to;
        var end = next >= 0 && next < infos.Length ? (int)infos[next].Cluster : utf8.Length;
        return Encoding.UTF8.GetString(utf8.AsSpan((int)infos[from].Cluster..end));
    }

    // A ligature stands for its last letter alone; those before it stand at its right edge, on glyphs that show nothing.
    private void AddEarlier(string[] letters, float right)
    {
        // Closer together, two equal letters would be taken for one that is printed twice to look bold.
        const float distance = 0.12f;
        const float margin = 0.02f;

        for (var i = letters.Length - 2; i >= 0; i--)
        {
            Add(typeface.Nothing, new Vector2(right - margin - (i * distance), 0), letters[i]);
        }
    }

    private void Add(ushort glyph, Vector2 position, string? text)
    {
        glyphs.Add(glyph);
        positions.Add(position);
        texts.Add(text);
    }
}
