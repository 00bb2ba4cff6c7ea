using SkiaSharp;

namespace Kanoon.Documents.Text;

/// <summary>
/// Glyphs from left to right with the text that they show, so that a reader of the PDF can search and copy it. Positions
/// and width are in ems, y downwards.
/// </summary>
/// <param name="Utf8">The text in its logical order.</param>
/// <param name="Clusters">For each glyph, where in <paramref name="Utf8"/> its text begins.</param>
internal sealed record ShapedText(ushort[] Glyphs, SKPoint[] Positions, byte[] Utf8, uint[] Clusters, float Width)
{
    public static ShapedText Nothing { get; } = new([], [], [], [], 0);

    /// <summary>Sets pieces that are given in logical order in a row, in the order in which they are seen.</summary>
    public static ShapedText Join(IReadOnlyList<ShapedText> pieces, int[] visualOrder)
    {
        if (pieces.Count == 1)
        {
            return pieces[0];
        }

        var starts = new int[pieces.Count];
        int bytes = 0,
            glyphs = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            starts[i] = bytes;
            bytes += pieces[i].Utf8.Length;
            glyphs += pieces[i].Glyphs.Length;
        }

        var joined = new ShapedText(new ushort[glyphs], new SKPoint[glyphs], new byte[bytes], new uint[glyphs], 0);
        int at = 0;
        var x = 0f;
        foreach (var index in visualOrder)
        {
            var piece = pieces[index];
            piece.Utf8.CopyTo(joined.Utf8, starts[index]);
            piece.Glyphs.CopyTo(joined.Glyphs, at);
            for (var i = 0; i < piece.Glyphs.Length; i++, at++)
            {
                joined.Positions[at] = new SKPoint(x + piece.Positions[i].X, piece.Positions[i].Y);
                joined.Clusters[at] = (uint)starts[index] + piece.Clusters[i];
            }

            x += piece.Width;
        }

        return joined with
        {
            Width = x,
        };
    }
}
