using System.Text;

namespace Kanoon.Persian;

internal static class Cleaning
{
    private const char ZeroWidthNonJoiner = '\u200C';

    public static string Clean(string text)
    {
        var kept = string.Concat(text.Where(c => !IsUnwanted(c)));
        var clean = new StringBuilder(kept.Length);
        foreach (var c in WellFormed.Normalize(kept, NormalizationForm.FormC))
        {
            Append(clean, char.IsWhiteSpace(c) ? ' ' : c);
        }

        return clean.ToString().TrimEnd(' ', ZeroWidthNonJoiner);
    }

    public static bool IsUnwanted(char c) =>
        (char.IsControl(c) && !char.IsWhiteSpace(c))
        || c
            is (>= '\u202A' and <= '\u202E') // embeddings, overrides and their end
                or (>= '\u2066' and <= '\u2069') // isolates and their end
                or '\uFEFF'; // byte order mark

    // A non-joiner joins no letters at either end of a word, where it would only hide a difference.
    private static void Append(StringBuilder clean, char c)
    {
        var last = clean.Length == 0 ? ' ' : clean[^1];
        if (c == ' ' && last == ZeroWidthNonJoiner)
        {
            clean[^1] = ' ';
        }
        else if (!(c is ' ' or ZeroWidthNonJoiner && last is ' ' or ZeroWidthNonJoiner))
        {
            clean.Append(c);
        }
    }
}
