using System.Numerics;

namespace Kanoon.Documents.Text;

/// <summary>
/// Glyphs from left to right with the text that they show, so that a reader of the PDF can search and copy it. Positions
/// and width are in ems, y upwards.
/// </summary>
/// <param name="Texts">For each glyph what it stands for; null where it belongs to the glyph before it.</param>
internal sealed record ShapedText(ushort[] Glyphs, Vector2[] Positions, string?[] Texts, float Width)
{
    public static ShapedText Nothing { get; } = new([], [], [], 0);

    /// <summary>Pieces in a row, in the order in which they are seen.</summary>
    public static ShapedText Join(IReadOnlyList<ShapedText> pieces, int[] visualOrder)
    {
        if (pieces.Count == 1)
        {
            return pieces[0];
        }

        var length = pieces.Sum(piece => piece.Glyphs.Length);
        var joined = new ShapedText(new ushort[length], new Vector2[length], new string?[length], 0);
        var at = 0;
        var start = Vector2.Zero;
        foreach (var index in visualOrder)
        {
            var piece = pieces[index];
            piece.Glyphs.CopyTo(joined.Glyphs, at);
            piece.Texts.CopyTo(joined.Texts, at);
            foreach (var position in piece.Positions)
            {
                joined.Positions[at++] = start + position;
            }

            start.X += piece.Width;
        }

        return joined with
        {
            Width = start.X,
        };
    }
}
