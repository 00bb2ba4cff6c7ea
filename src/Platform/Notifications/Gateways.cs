namespace Kanoon.Platform.Notifications;

/// <summary>Carries short messages to phones. The same message id may come twice; a gateway that can should drop the second.</summary>
internal interface ISmsGateway
{
    Task Send(Guid messageId, string mobile, string text, CancellationToken ct);
}

/// <summary>Carries mail. The message id becomes the Message-Id header, so that a receiver can tell a repeat.</summary>
internal interface IMailer
{
    Task Send(Guid messageId, string address, string subject, string text, CancellationToken ct);
}
