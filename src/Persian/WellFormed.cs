using System.Text;

namespace Kanoon.Persian;

/// <summary>
/// Normalization throws on half a surrogate pair and on U+FFFE, which a cut-off or hostile text may carry.
/// </summary>
internal static class WellFormed
{
    private const char NotACharacter = '\uFFFE';

    public static string Normalize(string text, NormalizationForm form) => Of(text).Normalize(form);

    private static string Of(string text)
    {
        var paired = text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

        return paired.Replace(NotACharacter, (char)Rune.ReplacementChar.Value);
    }
}
