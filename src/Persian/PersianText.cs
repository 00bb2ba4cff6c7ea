namespace Kanoon.Persian;

/// <summary>Cleans, folds and orders Persian text. No method throws on any text, however malformed.</summary>
public static class PersianText
{
    /// <summary>The letters a sort key covers unless told otherwise; the key is twice as long.</summary>
    public const int DefaultMaxLetters = 100;

    /// <summary>
    /// Orders by the Persian alphabet, over the full length. Texts are equal when they fold to the same; null is first.
    /// </summary>
    public static IComparer<string> Comparer { get; } = new AlphabeticalComparer();

    /// <summary>
    /// The text as it is stored: trimmed and in NFC; each run of white space, line breaks too, is one space; without
    /// control characters, bidi embeddings, overrides and isolates, and the byte order mark. A zero-width non-joiner is
    /// kept inside a word, once. Half a surrogate pair and U+FFFE become U+FFFD.
    /// </summary>
    public static string Clean(string text) => Cleaning.Clean(text);

    /// <summary>
    /// Whether the text carries a character that <see cref="Clean"/> takes away, white space (tab, line break) aside.
    /// </summary>
    public static bool HasControlCharacters(string text) => text.Any(Cleaning.IsUnwanted);

    /// <summary>
    /// The form to search by, for a search column and for the query alike. Arabic letters become their Persian twins
    /// (ي ى ئ→ی, ك→ک, ة ۀ→ه, أ إ آ ٱ→ا, ؤ→و); hamza, tatweel, diacritics, joiners and other invisible characters go;
    /// digits become Latin and Latin letters small; ligatures and presentation forms are taken apart; all but letters and
    /// numbers becomes a single space between words.
    /// </summary>
    public static string Fold(string text) => Folding.Fold(text);

    /// <summary>The words of the folded text, each once, in the order they first come.</summary>
    public static IReadOnlyList<string> Words(string text) =>
        [.. Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Two decimal digits for each of the first <paramref name="maxLetters"/> characters of the folded text: space,
    /// digits, Latin letters, the Persian alphabet, then one code for everything else. Sorts the same under any
    /// collation, and begins with the key of whatever the folded text begins with.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLetters"/> is negative.</exception>
    public static string SortKey(string text, int maxLetters = DefaultMaxLetters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxLetters);

        return Alphabet.Encode(Fold(text), maxLetters);
    }

    /// <summary>
    /// The half-open range [From, To) of the sort keys of the texts whose folded form begins with the folded prefix; an
    /// empty prefix gives the range of all keys. <paramref name="maxLetters"/> is that of the stored keys.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLetters"/> is negative.</exception>
    public static (string From, string To) PrefixRange(string prefix, int maxLetters = DefaultMaxLetters)
    {
        var from = SortKey(prefix, maxLetters);

        return (from, from + Alphabet.AboveEveryCode);
    }
}
