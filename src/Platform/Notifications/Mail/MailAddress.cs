using System.Text;
using FluentValidation;
using Kanoon.Persian;
using Kanoon.SharedKernel.Http;
using MimeKit;

namespace Kanoon.Platform.Notifications.Mail;

/// <summary>A mail address as it is kept: the domain in small ASCII letters, the name before it as it was typed.</summary>
internal static class MailAddress
{
    /// <summary>RFC 5321 leaves no room for more.</summary>
    public const int Longest = 254;

    private const int LongestName = 64;

    // Names, comments, routes and literals, which are of headers and not of an address that somebody types.
    private const string Decoration = "<>()[]\"\\,;:";

    /// <summary>Null where it is no address to which anybody's mail goes.</summary>
    public static string? Normalise(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (
            text.Length > Longest
            || text.Count(letter => letter == '@') != 1
            || text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || Decoration.Contains(letter))
            || PersianText.HasControlCharacters(text)
            || !MailboxAddress.TryParse(ParserOptions.Default, text, out var parsed)
        )
            return null;

        var encoded = MailboxAddress.EncodeAddrspec(parsed.Address);
        return
            encoded.Split('@') is [{ Length: > 0 and <= LongestName } name, var domain]
            && encoded.Length <= Longest
            && Ascii.IsValid(encoded)
            && domain.Contains('.', StringComparison.Ordinal)
            && Uri.CheckHostName(domain) == UriHostNameType.Dns
            ? $"{name}@{domain.ToLowerInvariant()}"
            : null;
    }

    /// <summary>What two spellings of one address share: hardly any server tells capitals apart.</summary>
    /// <param name="address">Normalised.</param>
    public static string KeyOf(string address) => address.ToLowerInvariant();

    public static IRuleBuilderOptions<T, string> IsMailAddress<T>(this IRuleBuilder<T, string> field) =>
        field
            .Must(typed => Normalise(typed) is not null)
            .WithMessage(_ => Language.Pick("نشانی رایانامه درست نیست.", "This is not a mail address."));
}
