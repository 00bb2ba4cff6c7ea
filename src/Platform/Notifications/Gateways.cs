namespace Kanoon.Platform.Notifications;

/// <summary>Carries short messages to phones. The same message id may come twice; a gateway that can should drop the second.</summary>
internal interface ISmsGateway
{
    Task Send(Guid messageId, string mobile, string text, CancellationToken ct);
}

/// <summary>Carries mail.</summary>
internal interface IMailer
{
    /// <summary>The Message-ID header, the same each time, so that a receiver can tell a repeat, and the provider which it was.</summary>
    string IdOf(Guid messageId);

    /// <exception cref="Mail.RecipientRefusedException">The recipient was refused for good.</exception>
    Task Send(string mailId, string address, string subject, string text, CancellationToken ct);
}
