using Kanoon.Documents.Ordering;
using Kanoon.Documents.Text;

namespace Kanoon.Documents.Drawing;

/// <summary>How text looks. The sizes that are given in points are kept in millimetres.</summary>
internal sealed record TextStyle(float Points, Ink Ink)
{
    public Weight Weight { get; init; } = Weight.Regular;

    public Align Align { get; init; } = Align.Right;

    /// <summary>How far text may shrink before it is cut, in points.</summary>
    public float SmallestPoints { get; init; } = Points * 0.7f;

    /// <summary>From baseline to baseline, as a multiple of the size.</summary>
    public float Leading { get; init; } = 1.7f;

    /// <summary>Of the paragraph: an address or a serial reads from left to right.</summary>
    public byte Level { get; init; } = BidiParagraph.RightToLeft;

    public float Size => Points / Sheet.PointsPerMillimetre;

    public float SmallestSize => SmallestPoints / Sheet.PointsPerMillimetre;

    public TextStyle Bold => this with { Weight = Weight.Bold };

    public TextStyle Centred => this with { Align = Align.Centre };

    public TextStyle LeftToRight => this with { Level = BidiParagraph.LeftToRight };
}
