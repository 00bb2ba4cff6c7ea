namespace Kanoon.Documents;

/// <summary>How cards lie on their pages.</summary>
public enum CardLayout
{
    /// <summary>Two pages of the card's own size for each, front and back: for a card printer.</summary>
    OneToAPage,

    /// <summary>
    /// Ten to an A4 page with marks to cut along, fronts and then their backs, for printing on both sides, turned over the
    /// long edge.
    /// </summary>
    TenToASheet,
}
