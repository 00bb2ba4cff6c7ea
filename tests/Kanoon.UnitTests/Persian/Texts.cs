using CsCheck;

namespace Kanoon.UnitTests.Persian;

internal static class Texts
{
    private const string Known =
        "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی" // the Persian alphabet
        + "آأإٱؤئۀةيىكء" // letters that fold into it
        + "\u200C\u200D\u0640\u064B\u0650\u0651\u0654" // joiners, tatweel and diacritics
        + "  \t،.-()۰۱۵۹٠٣٧089azAZéÜñ";

    /// <summary>Of characters that have a sort code of their own once folded.</summary>
    public static readonly Gen<string> OfKnownLetters = Gen.Char[Known].Array[0, 12].Select(cs => new string(cs));

    /// <summary>So few letters that one text often begins with another.</summary>
    public static readonly Gen<string> OfFewLetters = Gen.Char["ابی ي\u200C"].Array[0, 4].Select(cs => new string(cs));

    /// <summary>Of any UTF-16 units, whole or half pairs alike, with those that matter here more often.</summary>
    public static readonly Gen<string> Wild = Gen.OneOf(
            Gen.Char,
            Gen.Char[Known],
            Gen.Char["\u200C\u202E\u2066\u2069\uFEFF\0\n\u0085\u0301\uD83D\uDE00\uFFFE"]
        )
        .Array[0, 12]
        .Select(cs => new string(cs));
}
