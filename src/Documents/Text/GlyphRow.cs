using SkiaSharp;

namespace Kanoon.Documents.Text;

/// <summary>Collects glyphs from left to right.</summary>
internal sealed class GlyphRow(int capacity)
{
    private readonly List<ushort> glyphs = new(capacity);
    private readonly List<SKPoint> positions = new(capacity);
    private readonly List<uint> clusters = new(capacity);

    public void Add(ushort glyph, SKPoint position, int cluster)
    {
        glyphs.Add(glyph);
        positions.Add(position);
        clusters.Add((uint)cluster);
    }

    public ShapedText Shaped(byte[] utf8, float width) => new([.. glyphs], [.. positions], utf8, [.. clusters], width);
}
