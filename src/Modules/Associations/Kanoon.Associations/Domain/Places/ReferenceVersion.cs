using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Places;

/// <summary>
/// Which edition of a reference list is in the tables. Every import goes through it, so that two at once collide on it
/// and each leaves its audit row.
/// </summary>
internal sealed class ReferenceVersion : Aggregate
{
    public const int MaxName = 30;

    private ReferenceVersion() { }

    /// <summary>One of <see cref="ReferenceList"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The edition's number, which the Office counts; not the version of this row.</summary>
    public int Edition { get; private set; }

    public DateTime ImportedAt { get; private set; }

    public static ReferenceVersion Of(string name) => new() { Name = name };

    public void Import(int edition, DateTime at)
    {
        Require(edition > Edition, ReferenceRules.IsNewer);
        (Edition, ImportedAt) = (edition, at);
    }
}

internal static class ReferenceList
{
    public const string Geography = "geography";
    public const string Goals = "goals";
    public const string Holidays = "holidays";
}

internal static class ReferenceRules
{
    public static readonly Rule IsNewer = new(
        "associations.reference-stale",
        "This edition, or a newer one, is in the tables already; send one with a higher version.",
        "همین نسخه یا نسخه‌ای تازه‌تر پیش‌تر ثبت شده است؛ شمارهٔ نسخه باید بزرگ‌تر باشد."
    );
}
