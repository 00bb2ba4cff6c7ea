using Kanoon.Documents.Drawing;
using Kanoon.Documents.Papers;
using Kanoon.Persian;

namespace Kanoon.Documents;

/// <summary>The licence of an association as it hangs on the wall: A4, one page.</summary>
public sealed record LicenceCertificate
{
    /// <summary>As it is numbered, in Latin digits; shown in Persian ones.</summary>
    public required string LicenceNumber { get; init; }

    public required string AssociationName { get; init; }

    /// <summary>The first day of the term.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the term.</summary>
    public required DateOnly To { get; init; }

    public required string Secretary { get; init; }

    public required string Club { get; init; }

    /// <summary>As text: <c>منطقه ۴، محله تهرانپارس</c>.</summary>
    public required string District { get; init; }

    /// <summary>In the order in which they are shown; may be empty.</summary>
    public required IReadOnlyList<string> Goals { get; init; }

    /// <summary>1 for the first certificate of a licence, one more for each that took its place.</summary>
    public required int Version { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string Issuer { get; init; }

    public required Signatory Signatory { get; init; }

    public required Verification Verification { get; init; }

    /// <summary>Why it does not count, in a word or two, which then lies across it; null where it counts.</summary>
    public string? Mark { get; init; }
}

internal static class LicencePaper
{
    private const float Right = Look.A4Width - 26;
    private const float Room = Look.A4Width - 52;

    private static readonly TextStyle Label = new(11.5f, Look.Grey);
    private static readonly TextStyle Value = new TextStyle(12.5f, Look.Text).Bold;

    public static void Draw(Sheet sheet, LicenceCertificate licence)
    {
        const float middle = Look.A4Width / 2;
        if (licence.Mark is { } mark)
        {
            sheet.Watermark($"{mark} – فاقد اعتبار", new TextStyle(52, Ink.Of(0xEBD9D9)).Bold, degrees: 52);
        }

        Look.OrnateFrame(sheet);
        sheet.Line("به نام خداوند جان و خرد", middle, 29, 80, new TextStyle(10.5f, Look.Grey).Centred);
        sheet.Line(licence.Issuer, middle, 40, Room, new TextStyle(14, Look.Navy).Bold.Centred);
        sheet.Line("مجوز فعالیت", middle, 60, Room, new TextStyle(32, Look.Navy).Bold.Centred);
        Look.Flourish(sheet, middle, 68, 45);

        var introduction = new TextStyle(12.5f, Look.Text).Centred;
        sheet.Line("بر پایه مصوبه کمیسیون کانون‌ها، به", middle, 81, Room, introduction);
        var name = new TextStyle(23, Look.Navy) { SmallestPoints = 13, Leading = 1.5f }
            .Bold
            .Centred;
        var y = sheet.Lines(licence.AssociationName, middle, 95, Room, 2, name);
        sheet.Line("اجازه داده می‌شود در چارچوب اساسنامه خود و ضوابط اداره فعالیت کند.", middle, y, Room, introduction);

        y = DrawFields(sheet, licence, Math.Max(y + 14, 124));
        DrawGoals(sheet, licence.Goals, y + 4);
        DrawFoot(sheet, licence);
    }

    private static float DrawFields(Sheet sheet, LicenceCertificate licence, float y)
    {
        (string Label, string Value)[] fields =
        [
            ("شماره مجوز", Look.Identifier(Digits.ToPersian(licence.LicenceNumber))),
            ("مدت اعتبار", $"از {Look.Date(licence.From)} تا {Look.Date(licence.To)}"),
            ("دبیر کانون", licence.Secretary),
            ("باشگاه", licence.Club),
            ("محل فعالیت", licence.District),
        ];

        const float step = 9.6f;
        foreach (var (label, value) in fields)
        {
            sheet.Line(label, Right, y, 36, Label);
            sheet.Line(value, Right - 38, y, Room - 38, Value);
            sheet.Rule(Right - Room, y + 3.1f, Right, y + 3.1f, 0.2f, Look.Faint);
            y += step;
        }

        return y;
    }

    private static void DrawGoals(Sheet sheet, IReadOnlyList<string> goals, float y)
    {
        if (goals.Count == 0)
        {
            return;
        }

        const float end = 232;
        const float step = 7;
        sheet.Line("هدف‌های کانون", Right, y, Room, new TextStyle(12.5f, Look.Navy).Bold);
        y += 8;
        var fitting = (int)((end - y) / step);
        var shown = goals.Count > fitting ? fitting - 1 : goals.Count;
        var style = new TextStyle(11, Look.Text) { SmallestPoints = 8.5f };
        for (var i = 0; i < shown; i++)
        {
            sheet.Line($"{Look.Number(i + 1)}.", Right - 2, y, 8, style);
            sheet.Line(goals[i], Right - 10, y, Room - 10, style);
            y += step;
        }

        if (shown < goals.Count)
        {
            var rest = Look.Number(goals.Count - shown);
            sheet.Line($"و {rest} هدف دیگر به شرح پرونده", Right - 10, y, Room - 10, style with { Ink = Look.Grey });
        }
    }

    private static void DrawFoot(Sheet sheet, LicenceCertificate licence)
    {
        Look.Seal(sheet, licence.Verification, 24, 236);
        Look.Signature(sheet, licence.Signatory, 147, 250, 74);
        var issue = $"تاریخ صدور: {Look.Date(licence.IssuedOn)}   ·   نسخه گواهی: {Look.Number(licence.Version)}";
        sheet.Line(issue, Right, 275, 90, new TextStyle(9.5f, Look.Grey));
    }
}
