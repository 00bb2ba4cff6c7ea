using Kanoon.Documents.Drawing;
using Kanoon.Documents.Papers;

namespace Kanoon.Documents;

/// <summary>That a person has taken part in a course: A4 in landscape, one page.</summary>
public sealed record TrainingCertificate
{
    public required string Serial { get; init; }

    public required string PersonName { get; init; }

    public required string CourseTitle { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; the same as the first for a course of one day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Of lessons; nothing is said of them where there are none.</summary>
    public int Hours { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string Issuer { get; init; }

    /// <summary>One or two; the first stands at the right.</summary>
    public required IReadOnlyList<Signatory> Signatories { get; init; }

    public required Verification Verification { get; init; }
}

internal static class TrainingPaper
{
    public static void Draw(Sheet sheet, TrainingCertificate certificate)
    {
        var body = new TextStyle(14, Look.Text) { Leading = 1.9f }.Centred;

        LandscapePaper.Draw(
            sheet,
            certificate.Issuer,
            "گواهی‌نامه آموزشی",
            "گواهی می‌شود",
            certificate.PersonName,
            y => sheet.Lines(Text(certificate), sheet.Width / 2, y, sheet.Width - 84, 3, body)
        );
        LandscapePaper.DrawFoot(
            sheet,
            certificate.Serial,
            certificate.IssuedOn,
            certificate.Signatories,
            certificate.Verification
        );
    }

    private static string Text(TrainingCertificate certificate)
    {
        var hours = certificate.Hours > 0 ? $" به مدت {Look.Number(certificate.Hours)} ساعت" : "";
        var days =
            certificate.From == certificate.To
                ? $" در {Look.Date(certificate.From)}"
                : $" از {Look.Date(certificate.From)} تا {Look.Date(certificate.To)}";
        return $"دوره «{certificate.CourseTitle}» را{hours}{days} با موفقیت گذرانده است.";
    }
}
