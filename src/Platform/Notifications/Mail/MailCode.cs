using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Notifications.Mail;

/// <summary>A one-time code that went to a mail address, and proves that an account's owner reads what comes there.</summary>
internal sealed class MailCode
{
    public const int MaxTries = 5;

    // Mail takes longer than a text message.
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(10);

    private MailCode() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid UserId { get; private init; }
    public string AddressHash { get; private init; } = "";
    public string CodeHash { get; private init; } = "";
    public DateTime SentAt { get; private init; }
    public DateTime ExpiresAt { get; private init; }
    public int Tries { get; private set; }
    public DateTime? UsedAt { get; private set; }

    /// <summary>The how manieth code of the account this is: of those who ask at once one is served.</summary>
    public int Ordinal { get; private init; }

    /// <summary>The how manieth code to the address, whoever asked.</summary>
    public int AddressOrdinal { get; private init; }

    /// <summary>The key of the message that carries the code.</summary>
    public string MessageKey => $"mail-code:{Id:N}";

    /// <returns>What to keep, and the code, which is kept nowhere.</returns>
    public static (MailCode Kept, string Code) Make(
        Guid userId,
        string addressHash,
        int ordinal,
        int addressOrdinal,
        DateTime now
    )
    {
        var id = Guid.CreateVersion7();
        var code = OneTimeCode.Make();
        return (
            new MailCode
            {
                Id = id,
                UserId = userId,
                AddressHash = addressHash,
                CodeHash = OneTimeCode.Hash(id, code),
                SentAt = now,
                ExpiresAt = now + Validity,
                Ordinal = ordinal,
                AddressOrdinal = addressOrdinal,
            },
            code
        );
    }

    public bool Fits(string code) => OneTimeCode.Fits(Id, code, CodeHash);

    public void Use(DateTime now) => UsedAt = now;
}

internal sealed class MailCodeConfiguration : IEntityTypeConfiguration<MailCode>
{
    public void Configure(EntityTypeBuilder<MailCode> table)
    {
        table.ToTable("mail_codes");
        table.Property(code => code.AddressHash).HasMaxLength(64).IsUnicode(false).IsPersonal();
        table.Property(code => code.CodeHash).HasMaxLength(64).IsUnicode(false);
        table.Ignore(code => code.MessageKey);
        table.HasIndex(code => new { code.UserId, code.Ordinal }).IsUnique();
        table.HasIndex(code => new { code.AddressHash, code.AddressOrdinal }).IsUnique();
        table.HasIndex(code => code.SentAt);
    }
}
