using System.Diagnostics.CodeAnalysis;

namespace Kanoon.Persian;

/// <summary>An Iranian mobile number.</summary>
public readonly record struct MobileNumber
{
    private const int NationalLength = 10;

    private static readonly string[] Prefixes = ["+98", "0098", "98", "0", ""];

    private MobileNumber(string value) => Value = value;

    /// <summary>E.164, <c>+989xxxxxxxxx</c>; empty only in <c>default</c>.</summary>
    public string Value => field ?? string.Empty;

    /// <summary>All but three digits: <c>+98912***4567</c>.</summary>
    public string Masked => Value.Length == 0 ? string.Empty : $"{Value[..6]}***{Value[^4..]}";

    /// <summary>Whether <see cref="TryParse"/> would accept the text.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text) => TryParse(text, out _);

    /// <summary>
    /// Accepts Persian, Arabic and Latin digits, spaces and hyphens anywhere, and the number after <c>+98</c>,
    /// <c>0098</c>, <c>98</c>, <c>0</c> or nothing. Never throws.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MobileNumber number)
    {
        var compact = Entered.Compact(text);
        var prefix = Array.Find(Prefixes, p => IsAfter(p, compact));

        number = prefix is null ? default : new MobileNumber($"+98{compact[prefix.Length..]}");
        return prefix is not null;
    }

    /// <summary>Reads what <see cref="IsValid"/> has found good.</summary>
    /// <exception cref="FormatException">It is not a mobile number.</exception>
    public static MobileNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException("Not an Iranian mobile number.");

    /// <summary>The masked form, so that logs and messages never carry the number.</summary>
    public override string ToString() => Masked;

    private static bool IsAfter(string prefix, string compact) =>
        compact.Length == prefix.Length + NationalLength
        && compact.StartsWith(prefix, StringComparison.Ordinal)
        && compact[prefix.Length] == '9'
        && Entered.IsDigits(compact.AsSpan(prefix.Length));
}
