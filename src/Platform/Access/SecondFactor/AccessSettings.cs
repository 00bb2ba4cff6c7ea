namespace Kanoon.Platform.Access.SecondFactor;

/// <summary>Section <c>Access</c>.</summary>
internal sealed class AccessSettings
{
    /// <summary>
    /// Whether the Office's roles hold only in a session with a second factor. Left out: yes, but for a demonstration.
    /// </summary>
    public bool SecondFactorRequired { get; set; }

    /// <summary>A file of passwords that nobody may choose, one a line; null where the built-in list is all.</summary>
    public string? DeniedPasswords { get; set; }
}
