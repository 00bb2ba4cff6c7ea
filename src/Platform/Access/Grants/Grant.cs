using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Access.Grants;

/// <summary>
/// A role that a user holds in a scope, for a time. The highest role holds only from when a second person has confirmed it.
/// </summary>
internal sealed class Grant : Aggregate
{
    public const int LongestReason = 500;

    private Grant() { }

    public required Guid UserId { get; init; }
    public required string Role { get; init; }

    /// <summary>The association, club or festival; null for the whole Office.</summary>
    public Guid? Scope { get; init; }

    public required DateTime Since { get; init; }
    public DateTime? Until { get; private set; }

    /// <summary>It was ended; a clock that steps back does not bring it to life again.</summary>
    public bool IsEnded { get; private set; }

    public string? Reason { get; private init; }

    /// <summary>Null where the installation itself gave it.</summary>
    public Guid? GivenBy { get; private init; }

    /// <summary>Null as long as the second person is awaited.</summary>
    public DateTime? ConfirmedAt { get; private set; }

    public Guid? ConfirmedBy { get; private set; }

    /// <summary>
    /// How often another administrator's end relied on this one. It changes this row too, so that two who end each other's
    /// role at once do not both succeed.
    /// </summary>
    public int ReliedOn { get; private set; }

    /// <summary>One that holds without anybody's word: the first administrator's, or a demonstration's.</summary>
    public static Grant Standing(Guid userId, string role, Guid? scope, DateTime now) =>
        new()
        {
            UserId = userId,
            Role = role,
            Scope = scope,
            Since = now,
            ConfirmedAt = now,
        };

    /// <summary>One that a module's facts bear, for as long as they do.</summary>
    public static Grant Borne(Guid userId, string role, Guid scope, string reason, DateTime now) =>
        new()
        {
            UserId = userId,
            Role = role,
            Scope = scope,
            Since = now,
            Reason = reason,
            ConfirmedAt = now,
        };

    /// <param name="by">The administrator who gives it.</param>
    /// <param name="until">Exclusive; null for as long as nobody ends it.</param>
    public static Grant Give(
        Guid userId,
        string role,
        Guid? scope,
        DateTime? until,
        string reason,
        Guid by,
        DateTime now
    )
    {
        Require(until is null || until > now, GrantRules.EndsLater);
        Require(userId != by, GrantRules.NotToOneself);
        return new()
        {
            UserId = userId,
            Role = role,
            Scope = scope,
            Since = now,
            Until = until,
            Reason = reason,
            GivenBy = by,
            ConfirmedAt = role == Roles.Administrator ? null : now,
        };
    }

    public void Confirm(Guid by, DateTime now)
    {
        Require(ConfirmedAt is null, GrantRules.Awaited);
        Require(IsLiveAt(now), GrantRules.NotEnded);
        Require(by != GivenBy && by != UserId, GrantRules.SecondPerson);
        (ConfirmedAt, ConfirmedBy) = (now, by);
    }

    /// <param name="other">A grant of the same role that somebody else holds; null where nobody does.</param>
    public void End(DateTime now, Grant? other)
    {
        Require(IsLiveAt(now), GrantRules.NotEnded);
        if (Role == Roles.Administrator && ConfirmedAt is not null)
        {
            Require(other is not null, GrantRules.NotTheLast);
            other!.ReliedOn++;
        }

        (Until, IsEnded) = (now, true);
    }

    private bool IsLiveAt(DateTime now) => !IsEnded && (Until is null || Until > now);
}

internal static class HeldGrants
{
    /// <summary>Those that hold at an instant.</summary>
    public static IQueryable<Grant> HeldAt(this IQueryable<Grant> grants, DateTime now) =>
        grants.Where(grant =>
            !grant.IsEnded && grant.ConfirmedAt != null && (grant.Until == null || grant.Until > now)
        );
}

internal sealed class GrantConfiguration : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> table)
    {
        table.ToTable("grants");
        table.Property(grant => grant.Role).HasMaxLength(40).IsUnicode(false);
        table.Property(grant => grant.Reason).HasMaxLength(Grant.LongestReason);
        table.HasIndex(grant => grant.UserId);
        table.HasIndex(grant => new { grant.Role, grant.Scope });
    }
}
