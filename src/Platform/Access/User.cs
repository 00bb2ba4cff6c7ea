using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access;

/// <summary>An account. Citizens sign in with their mobile, staff with a user name.</summary>
internal sealed class User : IdentityUser<Guid>
{
    public User() => Id = Guid.CreateVersion7();

    public required string FullName { get; set; }
}
