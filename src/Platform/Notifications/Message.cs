using Kanoon.Platform.Notifications.Mail;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Notifications;

/// <summary>One rendered message to one recipient by one channel; also the answer to "why did I (not) get this?".</summary>
internal sealed class Message
{
    public const int LongestBody = 2000;
    public const int LongestAddress = 700;
    public const int LongestMailId = 300;

    /// <summary>What is left of a secret body.</summary>
    public const string Forgotten = "•••";

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The requester's key; one message for each key and channel, for ever.</summary>
    public required string Key { get; init; }

    public required Channel Channel { get; init; }
    public required string Template { get; init; }
    public Guid? UserId { get; init; }

    /// <summary>The mobile number or mail address, protected; null in the app.</summary>
    public string? Address { get; set; }

    /// <summary>The <c>Message-ID</c> of the mail, in small letters: by it the provider tells of a bounce.</summary>
    public string? MailId { get; set; }

    public required string Subject { get; init; }

    /// <summary>Protected where it is secret.</summary>
    public required string Body { get; set; }

    /// <summary>Whether the body is forgotten once it went out.</summary>
    public required bool IsSecret { get; init; }

    public required DateTime CreatedAt { get; init; }
    public required DeliveryState State { get; set; }
    public required DateTime DueAt { get; set; }
    public int Attempts { get; set; }
    public DateTime? SentAt { get; set; }
    public DateTime? ReadAt { get; set; }
    public string? LastError { get; set; }

    /// <summary>Why it is <see cref="DeliveryState.Unreachable"/>.</summary>
    public MailHindrance? Hindrance { get; set; }
}

internal enum Channel
{
    InApp,
    Sms,
    Email,
}

internal enum DeliveryState
{
    Pending,
    Sent,
    Dead,

    /// <summary>Waits for the daily digest.</summary>
    Digest,

    /// <summary>Went out with a digest.</summary>
    Bundled,

    /// <summary>The recipient does not want it by this channel.</summary>
    Suppressed,

    /// <summary>The recipient was refused for good.</summary>
    Bounced,

    /// <summary>There is no address to which mail goes, see <see cref="MailHindrance"/>.</summary>
    Unreachable,
}

internal sealed class MessageConfiguration : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> table)
    {
        table.ToTable("messages");
        table.Property(message => message.Key).HasMaxLength(150).IsUnicode(false);
        table.Property(message => message.Template).HasMaxLength(100).IsUnicode(false);
        table.Property(message => message.Address).HasMaxLength(Message.LongestAddress).IsUnicode(false).IsPersonal();
        table.Property(message => message.MailId).HasMaxLength(Message.LongestMailId).IsUnicode(false);
        table.Property(message => message.Subject).HasMaxLength(200);
        table.Property(message => message.Body).HasMaxLength(DigestText.LongestMail);
        table.Property(message => message.LastError).HasMaxLength(200).IsUnicode(false);
        table.HasIndex(message => new { message.Key, message.Channel }).IsUnique();
        table.HasIndex(message => new { message.State, message.DueAt });
        table.HasIndex(message => new { message.UserId, message.CreatedAt });
        table.HasIndex(message => message.MailId);
    }
}
