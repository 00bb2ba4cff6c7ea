using System.Runtime.InteropServices;

namespace Kanoon.Documents.Text;

/// <summary>Fits texts into a width and a number of lines. The same labels stand on every card, so blocks are kept.</summary>
internal sealed class TextBlocks(Typesetter typesetter)
{
    private readonly BoundedCache<Key, TextBlock> blocks = new(capacity: 1024);

    /// <summary>
    /// Set smaller, down to the smallest size, until it has no more lines than asked for; what is still left is cut.
    /// </summary>
    public TextBlock Fit(string text, BlockShape shape) => blocks.GetOrAdd(new Key(text, shape), Fit);

    private TextBlock Fit(Key key)
    {
        const float step = 0.94f;
        var (text, shape) = (key.Text, key.Shape);
        var size = shape.Size;
        while (size > shape.SmallestSize && CountOf(text, shape, shape.Room / size) > shape.MostLines)
        {
            size = Math.Max(shape.SmallestSize, size * step);
        }

        var width = shape.Room / size;
        var lines = typesetter.Wrap(
            text,
            shape.Weight,
            shape.IsBalanced ? Balanced(text, shape, width) : width,
            shape.MostLines
        );
        return new TextBlock(size, lines);
    }

    // As narrow as it goes without another line, so that no word is left alone on the last.
    private float Balanced(string text, BlockShape shape, float width)
    {
        const int steps = 7;
        var lines = CountOf(text, shape, width);
        if (lines == 1 || lines > shape.MostLines)
        {
            return width;
        }

        var (tooNarrow, fits) = (width / 2, width);
        for (var i = 0; i < steps; i++)
        {
            var tried = (tooNarrow + fits) / 2;
            (tooNarrow, fits) = CountOf(text, shape, tried) > lines ? (tried, fits) : (tooNarrow, tried);
        }

        return fits;
    }

    private int CountOf(string text, BlockShape shape, float width) => typesetter.Wrap(text, shape.Weight, width).Count;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Key(string Text, BlockShape Shape);
}

/// <summary>Room and sizes have one unit, whichever it is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BlockShape(
    Weight Weight,
    float Room,
    float Size,
    float SmallestSize,
    int MostLines,
    bool IsBalanced
);

internal sealed record TextBlock(float Size, IReadOnlyList<ShapedText> Lines);
