using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access;

/// <summary>An account. Citizens sign in with their mobile, staff with a user name.</summary>
internal sealed class User : IdentityUser<Guid>
{
    public User() => Id = Guid.CreateVersion7();

    public required string FullName { get; set; }
}

/// <summary>A role that a user holds in a scope, for a time.</summary>
internal sealed class Grant
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }
    public required string Role { get; init; }

    /// <summary>The association, club or festival; null for the whole Office.</summary>
    public Guid? Scope { get; init; }

    public required DateTime Since { get; init; }
    public DateTime? Until { get; set; }
    public string? Reason { get; set; }
}
