using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Access.Sessions;

/// <summary>One sign-in and what was renewed from it, until it is ended or nobody renews it any more.</summary>
internal sealed class Session
{
    public const int LongestClient = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }
    public required DateTime BeganAt { get; init; }

    /// <summary>From where it began.</summary>
    public string? Address { get; init; }

    /// <summary>What the program said of itself, cut short.</summary>
    public string? Client { get; init; }

    public required bool HasSecondFactor { get; init; }

    /// <summary>When tokens were last given.</summary>
    public required DateTime RenewedAt { get; set; }

    /// <summary>How often it was renewed. A refresh token counts for the renewal that follows the one it came from.</summary>
    public int Renewals { get; set; }

    public DateTime? EndedAt { get; set; }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> table)
    {
        table.ToTable("sessions");
        table.Property(session => session.Address).HasMaxLength(45).IsUnicode(false).IsPersonal();
        table.Property(session => session.Client).HasMaxLength(Session.LongestClient);
        table.HasIndex(session => new { session.UserId, session.BeganAt });
        table.HasIndex(session => session.RenewedAt);
    }
}
