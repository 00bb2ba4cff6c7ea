using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Places;

/// <summary>An official holiday; a day may have several.</summary>
internal sealed class Holiday
{
    public const int MaxTitle = 150;

    /// <summary>Two digits for each letter.</summary>
    public const int MaxTitleKey = 2 * PersianText.DefaultMaxLetters;

    private Holiday() { }

    public required DateOnly Date { get; init; }

    /// <summary>
    /// Tells the day's holidays apart, and sorts them. The title itself would not do: what collations ignore, such as a
    /// zero-width non-joiner, must not make two of one.
    /// </summary>
    public required string TitleKey { get; init; }

    public string Title { get; private set; } = "";

    /// <summary>Whether it follows the moon, so that the announced day may still differ by one.</summary>
    public bool Lunar { get; private set; }

    public static Holiday Of(DateOnly date, string title) => new() { Date = date, TitleKey = KeyOf(title) };

    public static string KeyOf(string title) => PersianText.SortKey(title);

    public void Describe(string title, bool lunar) => (Title, Lunar) = (PersianText.Clean(title), lunar);
}
