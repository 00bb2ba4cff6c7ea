using System.ComponentModel.DataAnnotations;

namespace Kanoon.Associations.Infrastructure.People;

/// <summary>Section <c>Registries</c>; a registry without an address is not connected.</summary>
internal sealed class RegistrySettings
{
    public RegistryAddress? CivilRegistry { get; set; }
    public RegistryAddress? MobileOwnership { get; set; }

    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 5;
}

internal sealed class RegistryAddress
{
    /// <summary>Absolute; https outside of tests.</summary>
    public Uri? Address { get; set; }

    /// <summary>Sent as <c>X-Api-Key</c>.</summary>
    public string? ApiKey { get; set; }
}
