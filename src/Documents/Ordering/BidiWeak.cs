using static Kanoon.Documents.Ordering.BidiClass;

namespace Kanoon.Documents.Ordering;

/// <summary>Weak types: rules W1 to W7.</summary>
internal static class BidiWeak
{
    public static void Resolve(BidiSequence text)
    {
        Marks(text);
        NumbersAfterArabicLetters(text);
        Separators(text);
        Terminators(text);
        NumbersAfterLatinLetters(text);
    }

    private static void Marks(BidiSequence text)
    {
        var previous = text.Before;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == NSM)
            {
                text[i] = previous is LRI or RLI or FSI or PDI ? ON : previous;
            }

            previous = text[i];
        }
    }

    // W2, and W3 once the letters have been looked at.
    private static void NumbersAfterArabicLetters(BidiSequence text)
    {
        var strong = text.Before;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is L or R or AL)
            {
                strong = text[i];
            }
            else if (text[i] == EN && strong == AL)
            {
                text[i] = AN;
            }
        }

        for (var i = 0; i < text.Length; i++)
        {
            text[i] = text[i] == AL ? R : text[i];
        }
    }

    private static void Separators(BidiSequence text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            var (before, after) = (text[i - 1], text[i + 1]);
            if (before == after && ((text[i] is ES or CS && before == EN) || (text[i] == CS && before == AN)))
            {
                text[i] = before;
            }
        }
    }

    // W5; what is left of separators and terminators is neutral (W6).
    private static void Terminators(BidiSequence text)
    {
        for (var from = 0; from < text.Length; from++)
        {
            var to = from;
            while (to < text.Length && text[to] == ET)
            {
                to++;
            }

            var nextToNumber =
                to > from && ((from > 0 && text[from - 1] == EN) || (to < text.Length && text[to] == EN));
            for (var i = from; nextToNumber && i < to; i++)
            {
                text[i] = EN;
            }

            from = Math.Max(from, to - 1);
        }

        for (var i = 0; i < text.Length; i++)
        {
            text[i] = text[i] is ES or ET or CS ? ON : text[i];
        }
    }

    private static void NumbersAfterLatinLetters(BidiSequence text)
    {
        var strong = text.Before;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is L or R)
            {
                strong = text[i];
            }
            else if (text[i] == EN && strong == L)
            {
                text[i] = L;
            }
        }
    }
}
