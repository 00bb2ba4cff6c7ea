using Kanoon.Documents.Pdf;
using Kanoon.Documents.Qr;
using Kanoon.Documents.Text;

namespace Kanoon.Documents.Drawing;

/// <summary>Turns millimetres from the top left into the operators of a page, which counts points from the bottom.</summary>
internal sealed class Canvas(PdfContent content, PdfFont[] fonts, Shaper shaper, PdfFile file, float pageHeight)
{
    private const float Scale = 72 / 25.4f;

    // How far from the corner a Bézier curve is held to come next to a quarter of a circle.
    private const float Roundness = 0.4477f;

    private readonly List<int> pictures = [];

    /// <summary>The numbers of the pictures on this page.</summary>
    public IReadOnlyList<int> Pictures => pictures;

    public void Text(ShapedText text, Weight weight, float x, float baseline, float size, Ink ink)
    {
        Colour(ink);
        new PdfText(content, fonts[(int)weight], shaper[weight]).Show(
            text,
            (int)weight,
            X(x),
            Y(baseline),
            size * Scale
        );
    }

    public void Fill(Box box, Ink ink, float radius = 0)
    {
        Colour(ink);
        Outline(box, radius);
        content.Operation("f"u8);
    }

    public void Stroke(Box box, float thickness, Ink ink, float radius = 0)
    {
        Pen(thickness, ink);
        Outline(box, radius);
        content.Operation("S"u8);
    }

    public void Line(float fromX, float fromY, float toX, float toY, float thickness, Ink ink)
    {
        Pen(thickness, ink);
        content.Operation("m"u8, X(fromX), Y(fromY));
        content.Operation("l"u8, X(toX), Y(toY));
        content.Operation("S"u8);
    }

    public void Lozenge(float x, float y, float radius, Ink ink)
    {
        Colour(ink);
        content.Operation("m"u8, X(x), Y(y - radius));
        content.Operation("l"u8, X(x + radius), Y(y));
        content.Operation("l"u8, X(x), Y(y + radius));
        content.Operation("l"u8, X(x - radius), Y(y));
        content.Operation("f"u8);
    }

    /// <summary>All dark modules as one shape, so that no reader shows seams between them.</summary>
    public void Qr(QrSymbol symbol, float x, float y, float side)
    {
        Colour(Ink.Black);
        var module = side * Scale / symbol.Modules;
        content.Raw("q "u8);

        // Six places: over the whole symbol a thousandth of each module would add up.
        content.Precise(module);
        content.Raw("0 0 "u8);
        content.Precise(-module);
        content.Number(X(x));
        content.Number(Y(y));
        content.Raw("cm\n"u8);
        foreach (var run in symbol.Runs)
        {
            content.Operation("re"u8, run.From, run.Row, run.Length, 1);
        }

        content.Raw("f Q\n"u8);
    }

    /// <param name="picture">A number of the file, by <see cref="AddPicture"/>.</param>
    public void Picture(int picture, Box box, Box clip, float radius)
    {
        pictures.Add(picture);
        content.Raw("q\n"u8);
        Outline(clip, radius);
        content.Raw("W n\n"u8);
        content.Operation("cm"u8, box.Width * Scale, 0, 0, box.Height * Scale, X(box.X), Y(box.Bottom));
        content.Raw("/P"u8);
        content.Number(picture);
        content.Raw("Do Q\n"u8);
    }

    public int AddPicture(Picture picture) =>
        file.AddRawStream(
            $"/Type /XObject /Subtype /Image /Width {picture.Width} /Height {picture.Height} "
                + "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
            picture.Jpeg
        );

    /// <summary>Draws turned about a point, against the clock.</summary>
    public void Turned(float x, float y, float degrees, Action draw)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        content.Raw("q\n"u8);
        content.Operation(
            "cm"u8,
            cos,
            sin,
            -sin,
            cos,
            X(x) - (X(x) * cos) + (Y(y) * sin),
            Y(y) - (X(x) * sin) - (Y(y) * cos)
        );
        draw();
        content.Raw("Q\n"u8);
    }

    private static float X(float x) => x * Scale;

    private float Y(float y) => (pageHeight - y) * Scale;

    private void Colour(Ink ink) => content.Operation("rg"u8, ink.Red, ink.Green, ink.Blue);

    private void Pen(float thickness, Ink ink)
    {
        content.Operation("w"u8, thickness * Scale);
        content.Operation("RG"u8, ink.Red, ink.Green, ink.Blue);
    }

    private void Outline(Box box, float radius)
    {
        var (left, right, top, bottom) = (X(box.X), X(box.Right), Y(box.Y), Y(box.Bottom));
        if (radius <= 0)
        {
            content.Operation("re"u8, left, bottom, right - left, top - bottom);
            return;
        }

        var r = radius * Scale;
        var k = r * Roundness;
        content.Operation("m"u8, left + r, bottom);
        content.Operation("l"u8, right - r, bottom);
        content.Operation("c"u8, right - k, bottom, right, bottom + k, right, bottom + r);
        content.Operation("l"u8, right, top - r);
        content.Operation("c"u8, right, top - k, right - k, top, right - r, top);
        content.Operation("l"u8, left + r, top);
        content.Operation("c"u8, left + k, top, left, top - k, left, top - r);
        content.Operation("l"u8, left, bottom + r);
        content.Operation("c"u8, left, bottom + k, left + k, bottom, left + r, bottom);
        content.Operation("h"u8);
    }
}
