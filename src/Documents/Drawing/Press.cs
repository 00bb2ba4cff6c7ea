using System.Runtime.InteropServices;
using Kanoon.Documents.Text;
using SkiaSharp;

namespace Kanoon.Documents.Drawing;

/// <summary>What one document is drawn with. Skia's fonts and paints are not shared between threads, so each has its own.</summary>
internal sealed class Press(Typesetter typesetter, Shaper shaper) : IDisposable
{
    private readonly Dictionary<FontKey, SKFont> fonts = [];
    private readonly SKTextBlobBuilder builder = new();
    private readonly SKPaint fill = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private readonly SKPaint stroke = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };

    public Typesetter Typesetter => typesetter;

    /// <summary>Good until the next call.</summary>
    public SKPaint Fill(SKColor colour)
    {
        fill.Color = colour;
        return fill;
    }

    /// <summary>Good until the next call.</summary>
    public SKPaint Stroke(SKColor colour, float thickness)
    {
        stroke.Color = colour;
        stroke.StrokeWidth = thickness;
        return stroke;
    }

    /// <summary>Carries its text, by which a PDF can be searched.</summary>
    public SKTextBlob Blob(ShapedText text, Weight weight, float size)
    {
        var run = builder.AllocatePositionedTextRun(FontOf(weight, size), text.Glyphs.Length, text.Utf8.Length);
        run.SetGlyphs(text.Glyphs);
        run.SetPositions([.. text.Positions.Select(at => new SKPoint(at.X * size, at.Y * size))]);
        run.SetText(text.Utf8);
        run.SetClusters(text.Clusters);
        return builder.Build()!;
    }

    public void Dispose()
    {
        foreach (var font in fonts.Values)
        {
            font.Dispose();
        }

        builder.Dispose();
        fill.Dispose();
        stroke.Dispose();
    }

    private SKFont FontOf(Weight weight, float size)
    {
        // Shrunk text comes in any size; fonts are made anew rather than kept without end.
        if (fonts.Count > 256)
        {
            foreach (var font in fonts.Values)
            {
                font.Dispose();
            }

            fonts.Clear();
        }

        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(fonts, new(weight, size), out _);
        return known ??= new SKFont(shaper[weight].Drawing, size)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
        };
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct FontKey(Weight Weight, float Size);
}
