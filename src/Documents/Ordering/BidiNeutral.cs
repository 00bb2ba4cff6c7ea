using static Kanoon.Documents.Ordering.BidiClass;

namespace Kanoon.Documents.Ordering;

/// <summary>Brackets and neutrals: rules N0 to N2.</summary>
internal static class BidiNeutral
{
    private const int MostOpenBrackets = 63;

    public static void Resolve(BidiSequence text, string characters, BidiClass[] original)
    {
        foreach (var (opening, closing) in BracketsOf(text, characters))
        {
            if (DirectionOf(text, opening, closing) is { } direction)
            {
                SetBracket(text, opening, direction, original);
                SetBracket(text, closing, direction, original);
            }
        }

        Neutrals(text);
    }

    // BD16.
    private static List<(int Opening, int Closing)> BracketsOf(BidiSequence text, string characters)
    {
        var pairs = new List<(int Opening, int Closing)>();
        var open = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = characters[text.IndexOf(i)];
            if (text[i] != ON)
            {
                continue;
            }

            if (BidiBrackets.IsOpening(c))
            {
                if (open.Count == MostOpenBrackets)
                {
                    return [];
                }

                open.Add(i);
            }
            else if (BidiBrackets.IsClosing(c))
            {
                var opening = open.FindLastIndex(o => BidiBrackets.Match(characters[text.IndexOf(o)], c));
                if (opening >= 0)
                {
                    pairs.Add((open[opening], i));
                    open.RemoveRange(opening, open.Count - opening);
                }
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static BidiClass? DirectionOf(BidiSequence text, int opening, int closing)
    {
        var embedding = text.EmbeddingDirection;
        var foundOpposite = false;
        for (var i = opening + 1; i < closing; i++)
        {
            var strong = Strong(text[i]);
            if (strong == embedding)
            {
                return embedding;
            }

            foundOpposite |= strong is not null;
        }

        if (!foundOpposite)
        {
            return null;
        }

        var before = text.Before;
        for (var i = opening - 1; i >= 0; i--)
        {
            if (Strong(text[i]) is { } strong)
            {
                before = strong;
                break;
            }
        }

        return before == embedding ? embedding : Opposite(embedding);
    }

    private static void SetBracket(BidiSequence text, int index, BidiClass direction, BidiClass[] original)
    {
        text[index] = direction;
        for (var i = index + 1; i < text.Length && original[text.IndexOf(i)] == NSM; i++)
        {
            text[i] = direction;
        }
    }

    private static void Neutrals(BidiSequence text)
    {
        for (var from = 0; from < text.Length; from++)
        {
            var to = from;
            while (to < text.Length && IsNeutral(text[to]))
            {
                to++;
            }

            if (to > from)
            {
                var before = from == 0 ? text.Before : Strong(text[from - 1])!.Value;
                var after = to == text.Length ? text.After : Strong(text[to])!.Value;
                var direction = before == after ? before : text.EmbeddingDirection;
                for (var i = from; i < to; i++)
                {
                    text[i] = direction;
                }

                from = to;
            }
        }
    }

    private static bool IsNeutral(BidiClass type) => type is B or S or WS or ON or LRI or RLI or FSI or PDI;

    // Numbers count as R among neutrals.
    private static BidiClass? Strong(BidiClass type) =>
        type switch
        {
            L => L,
            R or EN or AN => R,
            _ => null,
        };

    private static BidiClass Opposite(BidiClass direction) => direction == L ? R : L;
}
