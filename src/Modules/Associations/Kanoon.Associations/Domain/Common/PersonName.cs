using System.Text.RegularExpressions;
using Kanoon.Persian;

namespace Kanoon.Associations.Domain.Common;

/// <summary>What a person's name is made of: what the font of papers can print, and nothing that reads as something else.</summary>
internal static partial class PersonName
{
    // The letters and marks of Vazirmatn, without the forms that letters take in print.
    private const string Letter =
        @"[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F\u0621-\u063A\u0640-\u064A\u066E\u066F\u0671\u0679\u067C\u067E"
        + @"\u0681\u0685\u0686\u0688\u0689\u0691\u0693\u0695\u0696\u0698\u069A\u06A4\u06A9-\u06AD\u06AF\u06B5\u06BA"
        + @"\u06BC-\u06BE\u06C0-\u06C3\u06C6-\u06D0\u06D2\u06D3\u06D5]";

    private const string Marks = @"[\u064B-\u0658\u0670\u0300\u0301\u0303\u0309\u0323]{0,2}";

    /// <summary>Whether it begins with a letter, and has letters, spaces, half-spaces, hyphens, apostrophes and full stops only.</summary>
    public static bool IsPlain(string typed) => Plain().IsMatch(PersianText.Clean(typed));

    /// <summary>Whether it is plain, and neither too short nor too long to be one.</summary>
    public static bool IsOne(string typed) =>
        PersianText.Clean(typed).Length is >= 3 and <= Lengths.Person
        && !PersianText.HasControlCharacters(typed)
        && IsPlain(typed);

    [GeneratedRegex(
        @"\A" + Letter + Marks + @"([ \u200C\-'\u2019.]|" + Letter + Marks + @")*\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 100
    )]
    private static partial Regex Plain();
}
