namespace Kanoon.Persian;

/// <summary>Turns the digits of a text from one script to another and leaves every other character as it is.</summary>
public static class Digits
{
    private const char PersianZero = '\u06F0';
    private const char ArabicZero = '\u0660';

    /// <summary>Persian (U+06F0…) and Arabic-Indic (U+0660…) digits become 0–9.</summary>
    public static string ToLatin(string text) => WithZero(text, '0');

    /// <summary>Latin and Arabic-Indic digits become ۰–۹ (U+06F0…).</summary>
    public static string ToPersian(string text) => WithZero(text, PersianZero);

    private static string WithZero(string text, char zero) =>
        string.Create(
            text.Length,
            (text, zero),
            static (result, source) =>
            {
                for (var i = 0; i < result.Length; i++)
                {
                    var digit = ValueOf(source.text[i]);
                    result[i] = digit < 0 ? source.text[i] : (char)(source.zero + digit);
                }
            }
        );

    private static int ValueOf(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= PersianZero and <= '\u06F9' => c - PersianZero,
            >= ArabicZero and <= '\u0669' => c - ArabicZero,
            _ => -1,
        };
}
