using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Access.Codes;

/// <summary>
/// A one-time code by which the holder of a mobile number signs in. Only its hash is kept; whether the number has an
/// account is no part of it, so that nobody learns from asking.
/// </summary>
internal sealed class SignInCode
{
    public const int MaxTries = 5;
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(2);
    public static readonly TimeSpan ValidityInPerson = TimeSpan.FromMinutes(10);

    private SignInCode() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Protected.</summary>
    public string Mobile { get; private init; } = "";

    public string MobileHash { get; private init; } = "";

    public string CodeHash { get; private init; } = "";
    public DateTime SentAt { get; private init; }
    public DateTime ExpiresAt { get; private init; }
    public int Tries { get; private set; }
    public DateTime? UsedAt { get; private set; }

    /// <summary>
    /// The how manieth code of the number this is. No two have the same, so of those who ask at once one is served and the
    /// others meet the limit; null for a code that was given in person, which none limits.
    /// </summary>
    public int? Ordinal { get; private init; }

    /// <summary>The officer who saw the holder's papers, where the code was given in person.</summary>
    public Guid? GivenBy { get; private init; }

    /// <summary>The key of the message that carries the code.</summary>
    public string MessageKey => $"sign-in:{Id:N}";

    /// <summary>Makes a new code of six digits, to be sent.</summary>
    /// <returns>What to keep, and the code, which is kept nowhere.</returns>
    public static (SignInCode Kept, string Code) ToSend(
        IPersonalData personal,
        string mobile,
        int ordinal,
        DateTime now
    ) => Create(personal, mobile, now, Validity, ordinal, givenBy: null);

    /// <inheritdoc cref="ToSend"/>
    /// <param name="officer">Who gives it at the desk.</param>
    public static (SignInCode Kept, string Code) InPerson(
        IPersonalData personal,
        string mobile,
        Guid officer,
        DateTime now
    ) => Create(personal, mobile, now, ValidityInPerson, ordinal: null, officer);

    public bool Fits(string code) => OneTimeCode.Fits(Id, code, CodeHash);

    private static (SignInCode Kept, string Code) Create(
        IPersonalData personal,
        string mobile,
        DateTime now,
        TimeSpan validity,
        int? ordinal,
        Guid? givenBy
    )
    {
        var id = Guid.CreateVersion7();
        var code = OneTimeCode.Make();
        return (
            new SignInCode
            {
                Id = id,
                Mobile = personal.Protect(mobile),
                MobileHash = personal.Hash(mobile),
                CodeHash = OneTimeCode.Hash(id, code),
                SentAt = now,
                ExpiresAt = now + validity,
                Ordinal = ordinal,
                GivenBy = givenBy,
            },
            code
        );
    }
}

internal sealed class SignInCodeConfiguration : IEntityTypeConfiguration<SignInCode>
{
    public void Configure(EntityTypeBuilder<SignInCode> table)
    {
        table.ToTable("sign_in_codes");
        table.Property(code => code.Mobile).HasMaxLength(400).IsUnicode(false).IsPersonal();
        table.Property(code => code.MobileHash).HasMaxLength(64).IsUnicode(false).IsPersonal();
        table.Property(code => code.CodeHash).HasMaxLength(64).IsUnicode(false);
        table.Ignore(code => code.MessageKey);
        table.HasIndex(code => new { code.MobileHash, code.Ordinal }).IsUnique();
        table.HasIndex(code => code.SentAt);
    }
}
