using System.Text.RegularExpressions;

namespace Kanoon.Platform.Notifications.Mail;

/// <summary>What a server says of a mail that it did not take; servers like to repeat whom it was for.</summary>
internal static partial class MailDiagnostic
{
    public const int Longest = 200;

    private const string Hidden = "***";
    private const int ShortestName = 3;

    /// <summary>One line of ASCII without any address; null where nothing was said.</summary>
    /// <param name="address">Whom the mail was for, whose name is hidden where it stands alone, too.</param>
    public static string? Of(string? said, string address)
    {
        var text = Addresses().Replace(said ?? "", Hidden);
        var name = address[..address.LastIndexOf('@')];
        if (name.Length >= ShortestName)
            text = text.Replace(name, Hidden, StringComparison.OrdinalIgnoreCase);
        var line = string.Concat(text.Select(letter => letter is >= ' ' and <= '~' ? letter : ' ')).Trim();
        return line.Length switch
        {
            0 => null,
            <= Longest => line,
            _ => line[..Longest],
        };
    }

    [GeneratedRegex(@"\S+@\S+", RegexOptions.None, 1000)]
    private static partial Regex Addresses();
}
