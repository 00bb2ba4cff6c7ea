using static Kanoon.Documents.Ordering.BidiClass;

namespace Kanoon.Documents.Ordering;

/// <summary>
/// The embedding level of each UTF-16 unit of one paragraph: even runs left to right, odd runs right to left. Source:
/// Unicode Annex 9, revision 50, rules P2 to L2; characters that rule X9 removes keep the level before them.
/// </summary>
internal sealed class BidiParagraph
{
    public const byte LeftToRight = 0;
    public const byte RightToLeft = 1;

    private readonly BidiClass[] original;
    private readonly byte[] levels;

    private BidiParagraph(BidiClass[] original, byte level)
    {
        this.original = original;
        Level = level;
        levels = new byte[original.Length];
    }

    /// <summary>Of the paragraph itself, 0 or 1.</summary>
    public byte Level { get; }

    public ReadOnlySpan<byte> Levels => levels;

    /// <param name="text">Without line ends; separators count as white space that ends a line.</param>
    /// <param name="level">0 or 1; found by the first strong character where it is null (P2, P3).</param>
    public static BidiParagraph Of(string text, byte? level = null)
    {
        var classes = BidiClasses.Of(text);
        var isolates = new BidiIsolates(classes);
        var paragraph = new BidiParagraph(classes, level ?? isolates.FirstStrong(0, text.Length) ?? LeftToRight);
        paragraph.Resolve(text, isolates);
        return paragraph;
    }

    /// <summary>Levels of a line (L1): white space at its end, and separators, are at the paragraph's level.</summary>
    public byte[] LevelsOf(Range line)
    {
        var (from, length) = line.GetOffsetAndLength(levels.Length);
        var result = levels.AsSpan(from, length).ToArray();
        var trailing = true;
        for (var i = length - 1; i >= 0; i--)
        {
            var type = original[from + i];
            trailing = type is S or B || (trailing && IsWhite(type));
            if (trailing)
            {
                result[i] = Level;
            }
        }

        return result;
    }

    /// <summary>The indices of what stands at these levels, from left to right (L2).</summary>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        byte highest = 0;
        byte lowestOdd = byte.MaxValue;
        for (var i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            lowestOdd = levels[i] % 2 == 1 ? Math.Min(lowestOdd, levels[i]) : lowestOdd;
        }

        for (int level = highest; level >= lowestOdd; level--)
        {
            for (var from = 0; from < levels.Length; from++)
            {
                var to = from;
                while (to < levels.Length && levels[to] >= level)
                {
                    to++;
                }

                order.AsSpan(from, to - from).Reverse();
                from = to;
            }
        }

        return order;
    }

    private static bool IsWhite(BidiClass type) =>
        type is WS or LRI or RLI or FSI or PDI || BidiExplicit.IsRemoved(type);

    private void Resolve(string text, BidiIsolates isolates)
    {
        var classes = BidiExplicit.Resolve(original, isolates, Level, levels);
        foreach (var sequence in BidiSequence.Of(classes, levels, isolates, Level))
        {
            BidiWeak.Resolve(sequence);
            BidiNeutral.Resolve(sequence, text, original);
            sequence.RaiseLevels();
        }

        for (var i = 0; i < levels.Length; i++)
        {
            if (BidiExplicit.IsRemoved(original[i]))
            {
                levels[i] = i == 0 ? Level : levels[i - 1];
            }
        }
    }
}
