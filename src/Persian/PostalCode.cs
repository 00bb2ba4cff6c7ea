using System.Diagnostics.CodeAnalysis;

namespace Kanoon.Persian;

/// <summary>An Iranian postal code.</summary>
public readonly record struct PostalCode
{
    private const int Length = 10;

    private PostalCode(string value) => Value = value;

    /// <summary>Ten Latin digits, the first not zero; empty only in <c>default</c>.</summary>
    public string Value => field ?? string.Empty;

    /// <summary>Whether <see cref="TryParse"/> would accept the text.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text) => TryParse(text, out _);

    /// <summary>
    /// Accepts Persian, Arabic and Latin digits, with spaces and hyphens anywhere (<c>11369-12345</c>). Never throws.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PostalCode code)
    {
        var digits = Entered.Compact(text);
        var valid = digits.Length == Length && digits[0] != '0' && Entered.IsDigits(digits);

        code = valid ? new PostalCode(digits) : default;
        return valid;
    }

    /// <summary>The ten digits.</summary>
    public override string ToString() => Value;
}
