using System.Globalization;
using System.Runtime.InteropServices;

namespace Kanoon.Documents.Text;

/// <summary>Where the lines of one paragraph begin and end; spaces at the ends of lines belong to none.</summary>
internal static class LineBreaks
{
    /// <param name="widthOf">Of a part of the text; a word's width does not depend on what stands beside it.</param>
    public static IEnumerable<BrokenLine> Of(string text, float width, Func<Range, float> widthOf)
    {
        int start = 0,
            end = 0;
        var used = 0f;
        foreach (var word in Words(text).SelectMany(word => Pieces(text, word, width, widthOf)))
        {
            var gap = end < word.Start ? widthOf(end..word.Start) : 0;
            var length = widthOf(word.Start..word.End);
            if (end > start && used + gap + length > width)
            {
                yield return new BrokenLine(start..end, EndsParagraph: false);
                (start, used, gap) = (word.Start, 0, 0);
            }
            else if (end == start)
            {
                (start, gap) = (word.Start, 0);
            }

            used += gap + length;
            end = word.End;
        }

        yield return new BrokenLine(start..end, EndsParagraph: true);
    }

    private static IEnumerable<Span> Words(string text)
    {
        for (var from = 0; from < text.Length; )
        {
            if (text[from] == ' ')
            {
                from++;
                continue;
            }

            var to = text.IndexOf(' ', from);
            to = to < 0 ? text.Length : to;
            yield return new Span(from, to);
            from = to;
        }
    }

    // An address or a name without spaces may be wider than the paper; whole characters stay whole.
    private static IEnumerable<Span> Pieces(string text, Span word, float width, Func<Range, float> widthOf)
    {
        if (widthOf(word.Start..word.End) <= width)
        {
            yield return word;
            yield break;
        }

        var from = word.Start;
        var to = from;
        while (to < word.End)
        {
            var next = to + StringInfo.GetNextTextElementLength(text.AsSpan(to, word.End - to));
            if (to > from && widthOf(from..next) > width)
            {
                yield return new Span(from, to);
                from = to;
            }

            to = next;
        }

        yield return new Span(from, to);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Span(int Start, int End);
}

[StructLayout(LayoutKind.Auto)]
internal readonly record struct BrokenLine(Range Range, bool EndsParagraph);
