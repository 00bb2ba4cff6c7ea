using System.Runtime.InteropServices;
using Kanoon.Documents.Text;
using SkiaSharp;

namespace Kanoon.Documents.Drawing;

/// <summary>One page, or a part of it that is drawn as if it were one. Lengths are in millimetres, from the top left.</summary>
internal sealed class Sheet(SKCanvas canvas, Press press, float width, float height)
{
    public const float PointsPerMillimetre = 72 / 25.4f;

    public float Width => width;

    public float Height => height;

    public SKCanvas Canvas => canvas;

    public Typesetter Typesetter => press.Typesetter;

    /// <summary>Draws a smaller sheet with its top left corner at a point of this one.</summary>
    public void Place(float x, float y, float innerWidth, float innerHeight, Action<Sheet> draw)
    {
        canvas.Save();
        canvas.Translate(x, y);
        draw(new Sheet(canvas, press, innerWidth, innerHeight));
        canvas.Restore();
    }

    /// <summary>One line of text that is shrunk to fit, and cut with an ellipsis where that is not enough.</summary>
    /// <param name="anchor">Where the text ends on the side of its alignment: its right, its middle or its left.</param>
    public void Line(string text, float anchor, float baseline, float room, TextStyle style)
    {
        var size = style.Size;
        var line = Typesetter.Line(text, style.Weight, style.Level);
        if (line.Width * size > room)
        {
            size = Math.Max(style.SmallestSize, room / line.Width);
            line = Typesetter.Cut(text, style.Weight, room / size, style.Level);
        }

        Put(line, anchor, baseline, style, size);
    }

    /// <summary>
    /// Text that breaks into lines, set smaller until it has no more than so many; what is still left is cut.
    /// </summary>
    /// <returns>The baseline of the next line, had there been one.</returns>
    public float Lines(string text, float anchor, float baseline, float room, int mostLines, TextStyle style)
    {
        var size = SizeFor(text, room, mostLines, style);
        foreach (var line in Typesetter.Wrap(text, style.Weight, room / size, mostLines))
        {
            Put(line, anchor, baseline, style, size);
            baseline += size * style.Leading;
        }

        return baseline;
    }

    /// <summary>A shaped line as it is.</summary>
    public void Put(ShapedText line, float anchor, float baseline, TextStyle style) =>
        Put(line, anchor, baseline, style, style.Size);

    public void Rectangle(SKRect rectangle, SKColor colour) => canvas.DrawRect(rectangle, press.Fill(colour));

    public void RoundRectangle(SKRect rectangle, float radius, SKColor colour) =>
        canvas.DrawRoundRect(rectangle, radius, radius, press.Fill(colour));

    public void Frame(SKRect rectangle, float thickness, SKColor colour, float radius = 0) =>
        canvas.DrawRoundRect(rectangle, radius, radius, press.Stroke(colour, thickness));

    public void Rule(float fromX, float fromY, float toX, float toY, float thickness, SKColor colour) =>
        canvas.DrawLine(fromX, fromY, toX, toY, press.Stroke(colour, thickness));

    public void Shape(SKPath path, SKColor colour) => canvas.DrawPath(path, press.Fill(colour));

    private float SizeFor(string text, float room, int mostLines, TextStyle style)
    {
        const float step = 0.94f;
        var size = style.Size;
        while (size > style.SmallestSize && Typesetter.Wrap(text, style.Weight, room / size).Count > mostLines)
        {
            size = Math.Max(style.SmallestSize, size * step);
        }

        return size;
    }

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
            using var blob = press.Blob(line, style.Weight, size);
            canvas.DrawText(blob, x, baseline, press.Fill(style.Colour));
        }
    }
}

internal enum Align
{
    Right,
    Centre,
    Left,
}
