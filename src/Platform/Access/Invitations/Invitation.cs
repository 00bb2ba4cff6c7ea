using System.Security.Cryptography;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Access.Invitations;

/// <summary>A code by which somebody of the Office chooses a password, the first time or anew. Only its hash is kept.</summary>
internal sealed class Invitation : Aggregate
{
    public static readonly TimeSpan Validity = TimeSpan.FromDays(7);

    private const int Length = 16;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private Invitation() { }

    public Guid UserId { get; private init; }
    public string CodeHash { get; private init; } = "";
    public DateTime ExpiresAt { get; private init; }

    /// <summary>When it was used, or another took its place.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <returns>What to keep, and the code, which is kept nowhere.</returns>
    public static (Invitation Kept, string Code) Make(Guid userId, DateTime now)
    {
        var code = RandomNumberGenerator.GetString(Letters, Length);
        var kept = new Invitation
        {
            UserId = userId,
            CodeHash = OneTimeCode.Hash(userId, code),
            ExpiresAt = now + Validity,
        };
        return (kept, code);
    }

    public bool IsOpenAt(DateTime now) => ClosedAt is null && now < ExpiresAt;

    public bool Fits(string code) => OneTimeCode.Fits(UserId, code, CodeHash);

    public void Close(DateTime now) => ClosedAt = now;
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> table)
    {
        table.ToTable("invitations");
        table.Property(invitation => invitation.CodeHash).HasMaxLength(64).IsUnicode(false).IsPersonal();
        table.HasIndex(invitation => new { invitation.UserId, invitation.ClosedAt });
    }
}
