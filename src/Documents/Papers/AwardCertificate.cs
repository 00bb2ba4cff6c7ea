using Kanoon.Documents.Drawing;
using Kanoon.Documents.Papers;

namespace Kanoon.Documents;

/// <summary>An honour at a festival: A4 in landscape, one page.</summary>
public sealed record AwardCertificate
{
    public required string Serial { get; init; }

    /// <summary>A person or an association.</summary>
    public required string RecipientName { get; init; }

    public required string FestivalTitle { get; init; }

    /// <summary>As text: <c>رتبه نخست بخش داستان کوتاه</c>.</summary>
    public required string Rank { get; init; }

    /// <summary>What it is given for, in a sentence or two, or nothing.</summary>
    public string? Citation { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string Issuer { get; init; }

    /// <summary>One or two; the first stands at the right.</summary>
    public required IReadOnlyList<Signatory> Signatories { get; init; }

    public required Verification Verification { get; init; }
}

internal static class AwardPaper
{
    public static void Draw(Sheet sheet, AwardCertificate award)
    {
        var rank = new TextStyle(18, Look.Gold) { SmallestPoints = 12 }
            .Bold
            .Centred;
        var body = new TextStyle(13, Look.Text) { Leading = 1.85f }.Centred;
        var (middle, room) = (sheet.Width / 2, sheet.Width - 84);

        LandscapePaper.Draw(
            sheet,
            award.Issuer,
            "لوح تقدیر",
            "به پاس تلاش ارزنده، این لوح پیشکش می‌شود به",
            award.RecipientName,
            y =>
            {
                sheet.Line(award.Rank, middle, y, room, rank);
                sheet.Line($"در «{award.FestivalTitle}»", middle, y + 10, room, body);
                sheet.Lines(award.Citation ?? "", middle, y + 20, room, 2, body);
            }
        );
        LandscapePaper.DrawFoot(sheet, award.Serial, award.IssuedOn, award.Signatories, award.Verification);
    }
}
