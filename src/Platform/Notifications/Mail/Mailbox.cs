using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Notifications.Mail;

/// <summary>Why no mail goes to an account.</summary>
internal enum MailHindrance
{
    NoAddress,

    /// <summary>The code that went to the address has not come back.</summary>
    NotConfirmed,

    /// <summary>The address was refused for good, and has not been confirmed since.</summary>
    Bounces,

    /// <summary>The installation sends no mail to anybody.</summary>
    NotSetUp,
}

/// <summary>
/// The address at which an account gets its mail. It counts once its owner has confirmed it; until then the one before
/// stays in use. Several accounts may share an address, so nobody learns from asking who else has it.
/// </summary>
internal sealed class Mailbox : Aggregate
{
    private Mailbox() { }

    /// <summary>Unique.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Protected; null while none was confirmed yet.</summary>
    public string? Address { get; private set; }

    /// <summary>By which bounces find it.</summary>
    public string? AddressHash { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>Since when mail is refused; null while it is taken.</summary>
    public DateTime? BouncedAt { get; private set; }

    /// <summary>What the server that refused it said, by <see cref="MailDiagnostic"/>.</summary>
    public string? Diagnostic { get; private set; }

    /// <summary>Protected: waits for its code.</summary>
    public string? Wanted { get; private set; }

    public string? WantedHash { get; private set; }

    public static Mailbox Of(Guid userId) => new() { UserId = userId };

    /// <summary>Null where mail goes out.</summary>
    /// <param name="mailbox">Null where the account never named an address.</param>
    public static MailHindrance? HindranceOf(Mailbox? mailbox) =>
        mailbox switch
        {
            { Address: not null, BouncedAt: null } => null,
            { Address: not null } => MailHindrance.Bounces,
            { Wanted: not null } => MailHindrance.NotConfirmed,
            _ => MailHindrance.NoAddress,
        };

    public void Want(string address, string hash) => (Wanted, WantedHash) = (address, hash);

    /// <param name="hash">Of the address to which the code went.</param>
    public void Confirm(string hash, DateTime now)
    {
        Require(WantedHash == hash, MailRules.CodeFailed);
        (Address, AddressHash, ConfirmedAt) = (Wanted, WantedHash, now);
        (Wanted, WantedHash, BouncedAt, Diagnostic) = (null, null, null, null);
    }

    /// <summary>Mail was refused for good: nothing goes there until it is confirmed again, and the owner is told.</summary>
    /// <param name="sentAt">When that mail went out; an address that was confirmed later has proved itself since.</param>
    public void Bounce(DateTime sentAt, string? diagnostic, DateTime now)
    {
        if (BouncedAt is not null || ConfirmedAt > sentAt)
            return;
        (BouncedAt, Diagnostic) = (now, diagnostic);
        Raise(
            new NotificationRequested(
                MailTexts.Bounces.Name,
                [new($"mail-bounces:{Id:N}:{now:yyyyMMddHHmmss}", UserId, null, null, new Dictionary<string, string>())]
            )
        );
    }
}

internal sealed class MailboxConfiguration : IEntityTypeConfiguration<Mailbox>
{
    public void Configure(EntityTypeBuilder<Mailbox> table)
    {
        table.ToTable("mailboxes");
        table.Property(mailbox => mailbox.Address).HasMaxLength(Message.LongestAddress).IsUnicode(false).IsPersonal();
        table.Property(mailbox => mailbox.AddressHash).HasMaxLength(64).IsUnicode(false).IsPersonal();
        table.Property(mailbox => mailbox.Wanted).HasMaxLength(Message.LongestAddress).IsUnicode(false).IsPersonal();
        table.Property(mailbox => mailbox.WantedHash).HasMaxLength(64).IsUnicode(false).IsPersonal();
        table.Property(mailbox => mailbox.Diagnostic).HasMaxLength(MailDiagnostic.Longest).IsUnicode(false);
        table.HasIndex(mailbox => mailbox.UserId).IsUnique();
        table.HasIndex(mailbox => mailbox.AddressHash);
    }
}
