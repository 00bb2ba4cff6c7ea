using System.Text;

namespace Kanoon.Documents.Text;

/// <summary>Text as anybody may have typed it, made fit to be set.</summary>
internal static class PlainText
{
    /// <summary>One for each line end and one more; halves of surrogate pairs become U+FFFD, controls spaces.</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(WellFormed);

    private static string WellFormed(string text)
    {
        if (!text.Any(c => char.IsControl(c) || char.IsSurrogate(c)))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(Rune.IsControl(rune) ? new Rune(' ') : rune);
        }

        return result.ToString();
    }
}
