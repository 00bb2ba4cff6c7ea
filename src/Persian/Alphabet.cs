using System.Text;

namespace Kanoon.Persian;

/// <summary>
/// The order of the characters of a folded text, as codes of two decimal digits: digits sort the same under every
/// collation, which Persian letters do not.
/// </summary>
internal static class Alphabet
{
    public const string AboveEveryCode = "99";

    private const string Latin = " 0123456789abcdefghijklmnopqrstuvwxyz";
    private const string Persian = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
    private const string Order = Latin + Persian;
    private const int First = 10;
    private const int Other = 98;

    public static string Encode(string folded, int maxLetters)
    {
        var key = new StringBuilder(folded.Length * 2);
        foreach (var rune in folded.EnumerateRunes().Take(maxLetters))
        {
            key.Append(CodeOf(rune));
        }

        return key.ToString();
    }

    private static int CodeOf(Rune rune)
    {
        var place = rune.IsBmp ? Order.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;

        return place < 0 ? Other : First + place;
    }
}
