using System.ComponentModel.DataAnnotations;

namespace Kanoon.Associations.Infrastructure.People;

/// <summary>Section <c>Registries</c>; a registry without an address is not connected.</summary>
internal sealed class RegistrySettings
{
    public RegistryAddress? CivilRegistry { get; set; }
    public RegistryAddress? MobileOwnership { get; set; }

    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 5;

    /// <summary>National codes do not travel in clear.</summary>
    public bool HasSafeAddresses =>
        new[] { CivilRegistry, MobileOwnership }.All(at => at?.Address is null || IsSafe(at.Address));

    private static bool IsSafe(Uri address) =>
        address is { IsAbsoluteUri: true }
        && (address.Scheme == Uri.UriSchemeHttps || address is { Scheme: "http", IsLoopback: true });
}

internal sealed class RegistryAddress
{
    /// <summary>Absolute; https, or http on this machine.</summary>
    public Uri? Address { get; set; }

    /// <summary>Sent as <c>X-Api-Key</c>.</summary>
    public string? ApiKey { get; set; }
}
