using System.Globalization;
using System.Text;

namespace Kanoon.Persian;

internal static class Folding
{
    private const int Hamza = '\u0621';
    private const int Tatweel = '\u0640';

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var wordEnded = false;
        foreach (var rune in WellFormed.Normalize(text, NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsDropped(rune))
            {
                continue;
            }

            if (IsSeparator(rune))
            {
                wordEnded = folded.Length > 0;
                continue;
            }

            folded.Append(wordEnded ? " " : string.Empty).Append(Letter(rune).ToString());
            wordEnded = false;
        }

        return folded.ToString();
    }

    private static bool IsDropped(Rune rune) =>
        rune.Value is Hamza or Tatweel
        || Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => true,
            UnicodeCategory.Control => !Rune.IsWhiteSpace(rune),
            _ => false,
        };

    private static bool IsSeparator(Rune rune) =>
        !Rune.IsLetter(rune)
        && !Rune.IsNumber(rune)
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.SpacingCombiningMark;

    // Written as code points, since many of these look alike. Those that the compatibility decomposition takes apart
    // stand here too: it does nothing where .NET runs without ICU.
    private static Rune Letter(Rune rune) =>
        rune.Value switch
        {
            0x0622 or 0x0623 or 0x0625 or 0x0671 => new Rune('ا'),
            0x0624 => new Rune('و'),
            0x0626 or 0x0649 or 0x064A or 0x06D2 => new Rune('ی'),
            0x0643 or 0x06AA => new Rune('ک'),
            0x0629 or 0x06BE or 0x06C0 or 0x06C1 or 0x06C2 or 0x06C3 or 0x06D5 => new Rune('ه'),
            _ when Rune.IsDigit(rune) => new Rune((char)('0' + (int)Rune.GetNumericValue(rune))),
            _ => Rune.ToLowerInvariant(rune),
        };
}
