using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Kanoon.Platform.Notifications;

internal sealed class SmtpMailer(IOptions<NotificationSettings> settings) : IMailer
{
    public async Task Send(Guid messageId, string address, string subject, string text, CancellationToken ct)
    {
        var smtp = settings.Value.Email;
        using var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(smtp.From));
        message.To.Add(MailboxAddress.Parse(address));
        message.Subject = subject;
        message.MessageId = $"{messageId:N}@{MailboxAddress.Parse(smtp.From).Domain}";
        message.Body = new TextPart("plain") { Text = text };

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
}
