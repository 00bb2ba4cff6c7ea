using Kanoon.Documents.Drawing;

namespace Kanoon.Documents.Papers;

/// <summary>What the certificates in landscape have in common.</summary>
internal static class LandscapePaper
{
    /// <param name="drawBody">From its first baseline.</param>
    public static void Draw(
        Sheet sheet,
        string issuer,
        string title,
        string introduction,
        string name,
        Action<float> drawBody
    )
    {
        var middle = sheet.Width / 2;
        var room = sheet.Width - 70;
        Look.OrnateFrame(sheet);
        sheet.Line("به نام خداوند جان و خرد", middle, 26, 80, new TextStyle(10, Look.Grey).Centred);
        sheet.Line(issuer, middle, 37, room, new TextStyle(14, Look.Navy).Bold.Centred);
        sheet.Line(title, middle, 57, room, new TextStyle(32, Look.Navy).Bold.Centred);
        Look.Flourish(sheet, middle, 65, 50);
        sheet.Line(introduction, middle, 79, room, new TextStyle(13, Look.Text).Centred);

        var style = new TextStyle(26, Look.Navy) { SmallestPoints = 14 }
            .Bold
            .Centred;
        sheet.Line(name, middle, 95, room, style);
        drawBody(111);
    }

    public static void DrawFoot(
        Sheet sheet,
        string serial,
        DateOnly issuedOn,
        IReadOnlyList<Signatory> signatories,
        Verification verification
    )
    {
        const float signatureWidth = 66;
        Look.Seal(sheet, verification, 22, 150);
        var right = sheet.Width - 24 - (signatureWidth / 2);
        for (var i = 0; i < Math.Min(signatories.Count, 2); i++)
        {
            Look.Signature(sheet, signatories[i], right - (i * (signatureWidth + 14)), 163, signatureWidth);
        }

        var issue = $"شماره: {Look.Identifier(serial)}   ·   تاریخ صدور: {Look.Date(issuedOn)}";
        sheet.Line(issue, sheet.Width - 26, 188, 130, new TextStyle(9.5f, Look.Grey));
    }
}
