using System.Globalization;
using System.Runtime.InteropServices;
using Kanoon.Documents.Ordering;

namespace Kanoon.Documents.Text;

/// <summary>Sets text in lines, right to left where nothing else is asked for. Widths are in ems.</summary>
internal sealed class Typesetter(Shaper shaper)
{
    private const string Ellipsis = "…";

    private readonly BoundedCache<Key, ShapedText> lines = new(capacity: 2048);

    /// <summary>All of the text in one line.</summary>
    public ShapedText Line(string text, Weight weight, byte level = BidiParagraph.RightToLeft) =>
        lines.GetOrAdd(new Key(text, weight, level), Set);

    /// <summary>As much of the text as fits, with an ellipsis where something is left out.</summary>
    public ShapedText Cut(string text, Weight weight, float width, byte level = BidiParagraph.RightToLeft)
    {
        var whole = Line(text, weight, level);
        if (whole.Width <= width)
        {
            return whole;
        }

        var starts = StringInfo.ParseCombiningCharacters(text);
        int fits = 0,
            tooMany = starts.Length;
        while (tooMany - fits > 1)
        {
            var tried = (fits + tooMany) / 2;
            (fits, tooMany) = Shortened(tried).Width <= width ? (tried, tooMany) : (fits, tried);
        }

        return Shortened(fits);

        ShapedText Shortened(int count) => Set(new Key(text[..starts[count]].TrimEnd() + Ellipsis, weight, level));
    }

    /// <summary>
    /// Broken at spaces, and inside a word where the word alone is too wide. A line end in the text ends a line; there is
    /// always one line at least.
    /// </summary>
    public IReadOnlyList<WrappedLine> Wrap(
        string text,
        Weight weight,
        float width,
        byte level = BidiParagraph.RightToLeft
    ) => [.. PlainText.Paragraphs(text).SelectMany(paragraph => Wrapped(paragraph, weight, width, level))];

    /// <summary>As <see cref="Wrap"/>; what is left for the last line is cut with an ellipsis.</summary>
    public IReadOnlyList<ShapedText> Wrap(string text, Weight weight, float width, int mostLines)
    {
        var wrapped = Wrap(text, weight, width);
        if (wrapped.Count <= mostLines)
        {
            return [.. wrapped.Select(line => line.Text)];
        }

        var kept = wrapped.Take(mostLines - 1).Select(line => line.Text);
        var rest = string.Join(' ', wrapped.Skip(mostLines - 1).Select(line => line.Source));
        return [.. kept, Cut(rest, weight, width)];
    }

    private IEnumerable<WrappedLine> Wrapped(string text, Weight weight, float width, byte level)
    {
        var paragraph = BidiParagraph.Of(text, level);
        foreach (var line in LineBreaks.Of(text, width, range => WidthOf(text, paragraph, range, weight)))
        {
            yield return new WrappedLine(
                Set(text, paragraph, line.Range, weight),
                text[line.Range],
                line.EndsParagraph
            );
        }
    }

    private ShapedText Set(Key key)
    {
        var text = string.Join(' ', PlainText.Paragraphs(key.Text));
        return Set(text, BidiParagraph.Of(text, key.Level), Range.All, key.Weight);
    }

    private ShapedText Set(string text, BidiParagraph paragraph, Range range, Weight weight)
    {
        var line = text[range];
        var levels = paragraph.LevelsOf(range);
        var pieces = new List<ShapedText>();
        var levelsOfPieces = new List<byte>();
        for (var from = 0; from < line.Length; )
        {
            var to = EndOfPiece(line, levels, from);
            pieces.Add(shaper.Shape(line[from..to], levels[from], weight));
            levelsOfPieces.Add(levels[from]);
            from = to;
        }

        var order = BidiParagraph.VisualOrder(CollectionsMarshal.AsSpan(levelsOfPieces));
        return pieces.Count == 0 ? ShapedText.Nothing : ShapedText.Join(pieces, order);
    }

    private float WidthOf(string text, BidiParagraph paragraph, Range range, Weight weight)
    {
        var (start, length) = range.GetOffsetAndLength(text.Length);
        var width = 0f;
        for (var from = start; from < start + length; )
        {
            var to = Math.Min(EndOfPiece(text, paragraph.Levels, from), start + length);
            width += shaper.Shape(text[from..to], paragraph.Levels[from], weight).Width;
            from = to;
        }

        return width;
    }

    // Words and the spaces between them, so that few different pieces are shaped; letters do not join over a space.
    private static int EndOfPiece(string text, ReadOnlySpan<byte> levels, int from)
    {
        var to = from + 1;
        while (to < text.Length && levels[to] == levels[from] && text[to] == ' ' == (text[from] == ' '))
        {
            to++;
        }

        return to;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Key(string Text, Weight Weight, byte Level);
}

/// <param name="Source">What the line shows, in logical order.</param>
internal sealed record WrappedLine(ShapedText Text, string Source, bool EndsParagraph);
