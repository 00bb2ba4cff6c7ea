using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Kanoon.Platform.Notifications.Mail;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Kanoon.Platform.Notifications;

internal sealed partial class SmtpMailer(IOptions<NotificationSettings> settings) : IMailer
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string IdOf(Guid messageId)
    {
        var from = MailboxAddress.TryParse(settings.Value.Email.From, out var known)
            ? MailboxAddress.EncodeAddrspec(known.Address)
            : "@kanoon.invalid";
        return $"{messageId:N}{from[from.LastIndexOf('@')..].ToLowerInvariant()}";
    }

    public async Task Send(string mailId, string address, string subject, string text, CancellationToken ct)
    {
        var smtp = settings.Value.Email;
        using var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(smtp.From));
        message.To.Add(MailboxAddress.Parse(address));
        message.Subject = subject;
        message.MessageId = mailId;
        message.Body = new MultipartAlternative
        {
            new TextPart("plain") { Text = text },
            new TextPart("html") { Text = Html(subject, text) },
        };

        using var client = new SmtpClient();
        await client.ConnectAsync(
            smtp.Host,
            smtp.Port,
            smtp.Tls ? SecureSocketOptions.StartTls : SecureSocketOptions.None,
            ct
        );
        if (smtp is { UserName: { Length: > 0 } userName, Password: { } password })
            await client.AuthenticateAsync(userName, password, ct);
        try
        {
            await client.SendAsync(message, ct);
        }
        catch (SmtpCommandException refusal) when (IsOfRecipient(refusal))
        {
            throw new RecipientRefusedException((int)refusal.StatusCode, refusal.Message);
        }

        await client.DisconnectAsync(true, ct);
    }

    /// <summary>
    /// Whether the recipient was refused for good. A refusal by policy (5.7.x: no relaying, a sender on a list) is about us,
    /// would be the same for everybody's address, and is tried again like any other failure.
    /// </summary>
    private static bool IsOfRecipient(SmtpCommandException refusal) =>
        refusal.ErrorCode == SmtpErrorCode.RecipientNotAccepted
        && (int)refusal.StatusCode is >= 500 and < 600
        && !Policy().IsMatch(refusal.Message);

    /// <summary>The same words for programs that show pages: from right to left, and readable on a phone.</summary>
    private static string Html(string subject, string text)
    {
        var paragraphs = text.Split("\n\n")
            .Select(lines =>
                $"<p dir=\"auto\" style=\"margin:0 0 .8em\">{string.Join("<br>", lines.Split('\n').Select(Encoder.Encode))}</p>"
            );
        return $"""
            <!doctype html>
            <html lang="fa" dir="rtl">
            <head><meta charset="utf-8"><title>{Encoder.Encode(subject)}</title></head>
            <body style="margin:0;padding:1.5em;font:16px/1.9 Vazirmatn,Tahoma,sans-serif;direction:rtl;text-align:right">
            <h1 style="font-size:18px">{Encoder.Encode(subject)}</h1>
            {string.Concat(paragraphs)}
            </body>
            </html>
            """;
    }

    [GeneratedRegex(@"^\s*5\.7\.", RegexOptions.None, 1000)]
    private static partial Regex Policy();
}
