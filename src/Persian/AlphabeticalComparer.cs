namespace Kanoon.Persian;

internal sealed class AlphabeticalComparer : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is not null).CompareTo(y is not null);
        }

        var (first, second) = (Folding.Fold(x), Folding.Fold(y));
        var byAlphabet = string.CompareOrdinal(Key(first), Key(second));

        return byAlphabet != 0 ? byAlphabet : string.CompareOrdinal(first, second);
    }

    private static string Key(string folded) => Alphabet.Encode(folded, int.MaxValue);
}
