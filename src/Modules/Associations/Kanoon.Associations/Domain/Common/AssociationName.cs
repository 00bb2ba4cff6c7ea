using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Common;

/// <summary>A name as entered, and the two keys by which it is compared and sorted.</summary>
/// <param name="Text">As entered, cleaned.</param>
/// <param name="Normalised">Folded, without the word «کانون»: two names with the same one are the same name.</param>
/// <param name="Key">Digits that sort by the Persian alphabet.</param>
internal sealed record AssociationName(string Text, string Normalised, string Key)
{
    private const string GenericWord = "کانون";

    public static AssociationName Of(string text)
    {
        var clean = PersianText.Clean(text);
        var folded = PersianText.Fold(clean);
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var normalised = words is [GenericWord, _, ..] ? string.Join(' ', words[1..]) : folded;
        return new(clean, normalised, PersianText.SortKey(clean));
    }
}
