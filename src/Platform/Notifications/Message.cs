using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Notifications;

/// <summary>One rendered message to one recipient by one channel; also the answer to "why did I (not) get this?".</summary>
internal sealed class Message
{
    public const int LongestBody = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The requester's key; one message for each key and channel, for ever.</summary>
    public required string Key { get; init; }

    public required Channel Channel { get; init; }
    public required string Template { get; init; }
    public Guid? UserId { get; init; }

    /// <summary>The mobile number, protected, or the mail address; null in the app.</summary>
    public string? Address { get; init; }

    public required string Subject { get; init; }

    /// <summary>Protected where it is secret.</summary>
    public required string Body { get; init; }

    /// <summary>Whether the body is forgotten once it went out.</summary>
    public required bool IsSecret { get; init; }

    public required DateTime CreatedAt { get; init; }
    public required DeliveryState State { get; set; }
    public required DateTime DueAt { get; set; }
    public int Attempts { get; set; }
    public DateTime? SentAt { get; set; }
    public DateTime? ReadAt { get; set; }
    public string? LastError { get; set; }
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
}

internal sealed class MessageConfiguration : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> table)
    {
        table.ToTable("messages");
        table.Property(message => message.Key).HasMaxLength(150).IsUnicode(false);
        table.Property(message => message.Template).HasMaxLength(100).IsUnicode(false);
        table.Property(message => message.Address).HasMaxLength(400).IsUnicode(false).IsPersonal();
        table.Property(message => message.Subject).HasMaxLength(200);
        table.Property(message => message.Body).HasMaxLength(Message.LongestBody);
        table.Property(message => message.LastError).HasMaxLength(200).IsUnicode(false);
        table.HasIndex(message => new { message.Key, message.Channel }).IsUnique();
        table.HasIndex(message => new { message.State, message.DueAt });
        table.HasIndex(message => new { message.UserId, message.CreatedAt });
    }
}
