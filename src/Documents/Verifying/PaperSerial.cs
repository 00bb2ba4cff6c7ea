using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Kanoon.Documents.Verifying;

/// <summary>
/// The number by which a paper is verified: sixteen characters of Crockford's base 32, the first the kind, fourteen random
/// (70 bits, so that nobody guesses one or counts through them) and a check character (Luhn mod 32, which catches every
/// mistyped character). People read it in fours, <c>C7K2-9XMD-4HQ3-VN5T</c>; it is stored without hyphens.
/// </summary>
public static class PaperSerial
{
    /// <summary>Characters, without hyphens.</summary>
    public const int Length = 16;

    // Crockford: no I, L, O, U. The kinds' letters are all but L among them.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Random = Length - 2;
    private const int LongestTyped = 3 * Length;

    /// <summary>A new serial.</summary>
    public static string Make(PaperKind kind)
    {
        var body = LetterOf(kind) + RandomNumberGenerator.GetString(Alphabet, Random);
        return body + CheckOf(body);
    }

    /// <summary>
    /// Reads a serial as people type or paste it: in any case, with digits of any script, hyphens and spaces of any kind, O
    /// for 0, I and L for 1.
    /// </summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="serial">As it is stored; nothing where it is no serial.</param>
    public static bool TryRead(string? typed, [NotNullWhen(true)] out string? serial)
    {
        serial = null;
        if (typed is null || typed.Length > LongestTyped)
            return false;

        Span<char> read = stackalloc char[Length];
        var count = 0;
        foreach (var character in typed)
        {
            if (IsBetween(character))
                continue;
            var plain = Plain(char.ToUpperInvariant(Latin(character)), isKind: count == 0);
            if (count == Length || (count > 0 && !Alphabet.Contains(plain, StringComparison.Ordinal)))
                return false;
            read[count++] = plain;
        }

        if (count != Length || KindOf(read[0]) is null || CheckOf(read[..^1]) != read[^1])
            return false;
        serial = new string(read);
        return true;
    }

    /// <param name="serial">As it is stored.</param>
    public static PaperKind KindOf(string serial) =>
        KindOf(serial[0]) ?? throw new ArgumentException("This is no serial.", nameof(serial));

    /// <summary>In fours, as it is printed.</summary>
    /// <param name="serial">As it is stored.</param>
    public static string Spaced(string serial) =>
        string.Join('-', Enumerable.Range(0, Length / 4).Select(part => serial.Substring(part * 4, 4)));

    private static char LetterOf(PaperKind kind) =>
        kind switch
        {
            PaperKind.Licence => 'L',
            PaperKind.Card => 'C',
            PaperKind.Certificate => 'T',
            PaperKind.Award => 'A',
            PaperKind.Letter => 'M',
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static PaperKind? KindOf(char letter) =>
        letter switch
        {
            'L' => PaperKind.Licence,
            'C' => PaperKind.Card,
            'T' => PaperKind.Certificate,
            'A' => PaperKind.Award,
            'M' => PaperKind.Letter,
            _ => null,
        };

    // Pasting brings direction marks along, and the hyphen of a Persian keyboard may be a tatweel.
    private static bool IsBetween(char character) =>
        character is '\u2212' or '\u0640'
        || char.IsWhiteSpace(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;

    private static char Latin(char character) =>
        CharUnicodeInfo.GetDecimalDigitValue(character) is >= 0 and var digit ? (char)('0' + digit) : character;

    private static char Plain(char character, bool isKind) =>
        character switch
        {
            _ when isKind => character,
            'O' => '0',
            'I' or 'L' => '1',
            _ => character,
        };

    private static char CheckOf(ReadOnlySpan<char> body)
    {
        var (sum, factor) = (0, 2);
        for (var i = body.Length - 1; i >= 0; i--)
        {
            var addend = factor * ValueOf(body[i]);
            sum += (addend / Alphabet.Length) + (addend % Alphabet.Length);
            factor = 3 - factor;
        }

        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }

    // The one letter of a kind that the alphabet lacks counts as what a reader would take it for.
    private static int ValueOf(char character) =>
        Alphabet.IndexOf(character == 'L' ? '1' : character, StringComparison.Ordinal);
}
