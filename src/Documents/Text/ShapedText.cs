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

    /// <summary>Made as wide as a column by wider spaces, where these would not gape.</summary>
    public ShapedText Stretched(float width)
    {
        const float widest = 0.45f;
        var spaces = Texts.Count(text => text == " ");
        var more = spaces == 0 ? float.MaxValue : (width - Width) / spaces;
        if (more > widest)
        {
            return this;
        }

        var positions = new Vector2[Positions.Length];
        var shift = Vector2.Zero;
        for (var i = 0; i < positions.Length; i++)
        {
            positions[i] = Positions[i] + shift;
            shift.X += Texts[i] == " " ? more : 0;
        }

        return this with
        {
            Positions = positions,
            Width = width,
        };
    }

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
