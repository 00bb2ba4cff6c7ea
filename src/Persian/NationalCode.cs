using System.Diagnostics.CodeAnalysis;

namespace Kanoon.Persian;

/// <summary>
/// The ten-digit national code of a person. A right check digit does not prove that the person exists or who they are.
/// </summary>
/// <remarks>
/// Source: the civil registry's rule. Weights 10…2 over the first nine digits, r = sum mod 11, check digit = r when
/// r &lt; 2, else 11 − r; ten equal digits are refused. Both r = 1 and r = 10 give check digit 1, so that a slip in one
/// digit goes unseen in some of the codes that end in 1.
/// </remarks>
public readonly record struct NationalCode
{
    private const int Length = 10;
    private const int ShortestEntry = 8;

    private NationalCode(string value) => Value = value;

    /// <summary>Exactly ten Latin digits; empty only in <c>default</c>.</summary>
    public string Value => field ?? string.Empty;

    /// <summary>The first three and the last two digits, the rest as asterisks: <c>049*****99</c>.</summary>
    public string Masked => Value.Length == 0 ? string.Empty : $"{Value[..3]}*****{Value[^2..]}";

    /// <summary>Whether <see cref="TryParse"/> would accept the text.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text) => TryParse(text, out _);

    /// <summary>
    /// Accepts Persian, Arabic and Latin digits with white space around them; eight or nine digits are left-padded with
    /// zeros. Never throws.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NationalCode code)
    {
        var digits = Entered.Trimmed(text);
        var padded = digits.PadLeft(Length, '0');
        var valid =
            digits.Length is >= ShortestEntry and <= Length
            && Entered.IsDigits(digits)
            && padded.AsSpan().ContainsAnyExcept(padded[0])
            && padded[^1] - '0' == CheckDigitOf(padded);

        code = valid ? new NationalCode(padded) : default;
        return valid;
    }

    /// <summary>Reads what <see cref="IsValid"/> has found good.</summary>
    /// <exception cref="FormatException">It is not a national code.</exception>
    public static NationalCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException("Not an Iranian national code.");

    /// <summary>The masked form, so that logs and messages never carry the code.</summary>
    public override string ToString() => Masked;

    private static int CheckDigitOf(string digits)
    {
        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            sum += (digits[i] - '0') * (Length - i);
        }

        var remainder = sum % 11;
        return remainder < 2 ? remainder : 11 - remainder;
    }
}
