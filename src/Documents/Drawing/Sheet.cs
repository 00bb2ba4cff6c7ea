using Kanoon.Documents.Qr;
using Kanoon.Documents.Text;

namespace Kanoon.Documents.Drawing;

/// <summary>One page, or a part of it that is drawn as if it were one. Lengths are in millimetres, from the top left.</summary>
internal sealed class Sheet(Canvas canvas, Typesetter typesetter, TextBlocks blocks, Box place)
{
    public const float PointsPerMillimetre = 72 / 25.4f;

    public float Width => place.Width;

    public float Height => place.Height;

    /// <summary>A smaller sheet on this one.</summary>
    public Sheet Part(Box part) => new(canvas, typesetter, blocks, On(part));

    /// <summary>One line of text that is shrunk to fit, and cut with an ellipsis where that is not enough.</summary>
    /// <param name="anchor">Where the text ends on the side of its alignment: its right, its middle or its left.</param>
    public void Line(string text, float anchor, float baseline, float room, TextStyle style)
    {
        var size = style.Size;
        var line = typesetter.Line(text, style.Weight, style.Level);
        if (line.Width * size > room)
        {
            size = Math.Max(style.SmallestSize, room / line.Width);
            line = typesetter.Cut(text, style.Weight, room / size, style.Level);
        }

        Put(line, anchor, baseline, style, size);
    }

    /// <summary>
    /// Text that breaks into lines, set smaller until it has no more than so many; what is still left is cut.
    /// </summary>
    /// <returns>The baseline of the next line, had there been one.</returns>
    public float Lines(string text, float anchor, float baseline, float room, int mostLines, TextStyle style)
    {
        var isBalanced = style.Align == Align.Centre;
        var shape = new BlockShape(style.Weight, room, style.Size, style.SmallestSize, mostLines, isBalanced);
        var block = blocks.Fit(text, shape);
        foreach (var line in block.Lines)
        {
            Put(line, anchor, baseline, style, block.Size);
            baseline += block.Size * style.Leading;
        }

        return baseline;
    }

    /// <summary>A shaped line as it is.</summary>
    public void Put(ShapedText line, float anchor, float baseline, TextStyle style) =>
        Put(line, anchor, baseline, style, style.Size);

    public void Fill(Box box, Ink ink, float radius = 0) => canvas.Fill(On(box), ink, radius);

    public void Frame(Box box, float thickness, Ink ink, float radius = 0) =>
        canvas.Stroke(On(box), thickness, ink, radius);

    public void Lozenge(float x, float y, float radius, Ink ink) =>
        canvas.Lozenge(place.X + x, place.Y + y, radius, ink);

    public void Rule(float fromX, float fromY, float toX, float toY, float thickness, Ink ink) =>
        canvas.Line(place.X + fromX, place.Y + fromY, place.X + toX, place.Y + toY, thickness, ink);

    /// <param name="side">With the quiet zone, which nothing else may touch.</param>
    public void Qr(string text, float x, float y, float side) =>
        canvas.Qr(QrSymbol.Of(text), place.X + x, place.Y + y, side);

    /// <summary>Fills the box with the middle of the picture.</summary>
    public void Photo(ReadOnlyMemory<byte> file, Box box, float radius)
    {
        var picture = Picture.Read(file.Span, box.Width, box.Height);
        var scale = MathF.Max(box.Width / picture.Width, box.Height / picture.Height);
        var (width, height) = (picture.Width * scale, picture.Height * scale);
        var whole = new Box(box.X - ((width - box.Width) / 2), box.Y - ((height - box.Height) / 2), width, height);
        canvas.Picture(canvas.AddPicture(picture), On(whole), On(box), radius);
    }

    /// <summary>One line across the middle of the sheet, turned against the clock.</summary>
    public void Watermark(string text, TextStyle style, float degrees)
    {
        var (x, y) = (Width / 2, Height / 2);
        canvas.Turned(
            place.X + x,
            place.Y + y,
            degrees,
            () => Line(text, x, y + (style.Size / 3), float.MaxValue, style.Centred)
        );
    }

    private Box On(Box box) => box with { X = place.X + box.X, Y = place.Y + box.Y };

    private void Put(ShapedText line, float anchor, float baseline, TextStyle style, float size)
    {
        var x = style.Align switch
        {
            Align.Right => anchor - (line.Width * size),
            Align.Centre => anchor - (line.Width * size / 2),
            _ => anchor,
        };

        if (line.Glyphs.Length > 0)
        {
            canvas.Text(line, style.Weight, place.X + x, place.Y + baseline, size, style.Ink);
        }
    }
}

internal enum Align
{
    Right,
    Centre,
    Left,
}
