using System.Security.Cryptography;
using System.Text;
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

    /// <summary>E.164.</summary>
    public string Mobile { get; private init; } = "";

    public string CodeHash { get; private init; } = "";
    public DateTime SentAt { get; private init; }
    public DateTime ExpiresAt { get; private init; }
    public int Tries { get; private set; }
    public DateTime? UsedAt { get; private set; }

    /// <summary>The officer who saw the holder's papers, where the code was given in person.</summary>
    public Guid? GivenBy { get; private init; }

    /// <summary>The key of the message that carries the code.</summary>
    public string MessageKey => $"sign-in:{Id:N}";

    /// <summary>Makes a new code of six digits.</summary>
    /// <returns>What to keep, and the code, which is kept nowhere.</returns>
    public static (SignInCode Kept, string Code) Create(string mobile, DateTime now, Guid? givenBy = null)
    {
        var id = Guid.CreateVersion7();
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6");
        return (
            new SignInCode
            {
                Id = id,
                Mobile = mobile,
                CodeHash = Hash(id, code),
                SentAt = now,
                ExpiresAt = now + (givenBy is null ? Validity : ValidityInPerson),
                GivenBy = givenBy,
            },
            code
        );
    }

    public bool Fits(string code) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Hash(Id, code)),
            Encoding.ASCII.GetBytes(CodeHash)
        );

    private static string Hash(Guid id, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{id:N}:{code}")));
}

internal sealed class SignInCodeConfiguration : IEntityTypeConfiguration<SignInCode>
{
    public void Configure(EntityTypeBuilder<SignInCode> table)
    {
        table.ToTable("sign_in_codes");
        table.Property(code => code.Mobile).HasMaxLength(20).IsUnicode(false).IsPersonal();
        table.Property(code => code.CodeHash).HasMaxLength(64).IsUnicode(false);
        table.Ignore(code => code.MessageKey);
        table.HasIndex(code => new { code.Mobile, code.SentAt });
        table.HasIndex(code => code.SentAt);
    }
}
