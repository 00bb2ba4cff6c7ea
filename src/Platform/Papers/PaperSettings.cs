using System.ComponentModel.DataAnnotations;

namespace Kanoon.Platform.Papers;

/// <summary>Section <c>Papers</c>.</summary>
internal sealed class PaperSettings
{
    /// <summary>Where the public reaches this installation; printed on papers and signed into their seals.</summary>
    [Required]
    public Uri PublicAddress { get; init; } = new("http://localhost:5080");

    /// <summary>After how many days another key seals what is printed; older papers still verify.</summary>
    [Range(1, 3650)]
    public int KeyDays { get; init; } = 180;
}
