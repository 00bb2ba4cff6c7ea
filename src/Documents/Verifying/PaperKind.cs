namespace Kanoon.Documents.Verifying;

/// <summary>What can be verified. The letter with which its serials begin tells who keeps the register.</summary>
public enum PaperKind
{
    /// <summary>An association's licence certificate; <c>L</c>.</summary>
    Licence,

    /// <summary>A membership card; <c>C</c>.</summary>
    Card,

    /// <summary>A certificate of training; <c>T</c>.</summary>
    Certificate,

    /// <summary>An award of a festival; <c>A</c>.</summary>
    Award,

    /// <summary>A letter of the Office; <c>M</c>.</summary>
    Letter,
}
