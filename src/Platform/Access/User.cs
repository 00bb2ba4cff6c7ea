using Microsoft.AspNetCore.Identity;

namespace Kanoon.Platform.Access;

/// <summary>An account. Citizens sign in with their mobile, staff with a user name.</summary>
internal sealed class User : IdentityUser<Guid>
{
    public User() => Id = Guid.CreateVersion7();

    public required string FullName { get; set; }

    /// <summary>The authenticator app's secret, encrypted; it counts where <c>TwoFactorEnabled</c> says so.</summary>
    public string? TotpSecret { get; set; }

    /// <summary>The last thirty seconds of which a code was taken: none of them is taken twice.</summary>
    public long LastTotpStep { get; set; }

    /// <summary>SHA-256 of the recovery codes that are left, parted by semicolons.</summary>
    public string? RecoveryCodeHashes { get; set; }
}
