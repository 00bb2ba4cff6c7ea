using System.Text.Encodings.Web;
using System.Text.Unicode;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Kanoon.Platform.Notifications;

internal sealed class SmtpMailer(IOptions<NotificationSettings> settings) : IMailer
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public async Task Send(Guid messageId, string address, string subject, string text, CancellationToken ct)
    {
        var smtp = settings.Value.Email;
        using var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(smtp.From));
        message.To.Add(MailboxAddress.Parse(address));
        message.Subject = subject;
        message.MessageId = $"{messageId:N}@{MailboxAddress.Parse(smtp.From).Domain}";
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
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }

    /// <summary>The same words for programs that show pages: from right to left, and readable on a phone.</summary>
    private static string Html(string subject, string text)
    {
        var paragraphs = text.Split('\n').Select(line => $"<p style=\"margin:0 0 .8em\">{Encoder.Encode(line)}</p>");
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
}
