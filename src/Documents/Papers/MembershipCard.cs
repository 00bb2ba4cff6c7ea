using Kanoon.Documents.Drawing;
using Kanoon.Documents.Papers;

namespace Kanoon.Documents;

/// <summary>A member's card of CR80 size, 85.60 × 53.98 mm, on both sides.</summary>
public sealed record MembershipCard
{
    /// <summary>Latin letters, digits and hyphens: <c>MC-1405-000123</c>.</summary>
    public required string Serial { get; init; }

    public required string AssociationName { get; init; }

    public required string MemberName { get; init; }

    /// <summary>In the association, as text: <c>عضو شورای مرکزی</c>.</summary>
    public required string Role { get; init; }

    /// <summary>The last day on which the card is good.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>Who gives the card out: the Office's name.</summary>
    public required string Issuer { get; init; }

    public required Verification Verification { get; init; }

    /// <summary>A JPEG or PNG; empty where the card is to have a space for one.</summary>
    public ReadOnlyMemory<byte> Photo { get; init; }

    /// <summary>One or two lines on the back, such as what to do with a card that was found.</summary>
    public string? Rules { get; init; }
}

internal static class MembershipCardPaper
{
    public const float Width = 85.6f;
    public const float Height = 53.98f;

    private static readonly Box Frame = new Box(0, 0, Width, Height).Inset(1.6f);
    private static readonly TextStyle Label = new(6.5f, Look.Grey);
    private static readonly TextStyle Value = new TextStyle(8.5f, Look.Text).Bold;

    public static void Front(Sheet sheet, MembershipCard card)
    {
        const float right = Width - 5;
        const float room = 51;
        const float header = 12.4f;

        sheet.Fill(new Box(Frame.X, Frame.Y, Frame.Width, header), Look.Navy, 2);
        sheet.Fill(new Box(Frame.X, Frame.Y + header - 2, Frame.Width, 2), Look.Navy);
        sheet.Rule(Frame.X, Frame.Y + header + 0.35f, Frame.Right, Frame.Y + header + 0.35f, 0.7f, Look.Gold);
        sheet.Frame(Frame, 0.3f, Look.Navy, 2);

        var title = new TextStyle(11, Ink.White) { SmallestPoints = 6.5f }
            .Bold
            .Centred;
        sheet.Line(card.AssociationName, Width / 2, 7.4f, Frame.Width - 6, title);
        sheet.Line("کارت عضویت", Width / 2, 11.9f, 40, new TextStyle(7, Look.Pale).Centred);

        DrawPhoto(sheet, card.Photo);

        var name = new TextStyle(12.5f, Look.Navy) { SmallestPoints = 7, Leading = 1.35f }.Bold;
        sheet.Line(card.MemberName, right, 23.3f, room, name);
        sheet.Line(card.Role, right, 29.2f, room, new TextStyle(9, Look.Text) { SmallestPoints = 6 });
        sheet.Rule(right - room, 32.4f, right, 32.4f, 0.2f, Look.Faint);

        Field(sheet, "شماره", Look.Identifier(card.Serial), right, 38);
        Field(sheet, "معتبر تا", Look.Date(card.ValidUntil), right, 44.4f);
        sheet.Line(card.Issuer, right, 50, room, new TextStyle(6.5f, Look.Grey) { SmallestPoints = 4.5f });
    }

    public static void Back(Sheet sheet, MembershipCard card)
    {
        const float qr = 32;
        const float right = Width - 5;
        const float room = Width - qr - 11;

        sheet.Frame(Frame, 0.3f, Look.Navy, 2);
        sheet.Qr(card.Verification.Code, 3.4f, 3.6f, qr);

        var body = new TextStyle(7.5f, Look.Text) { SmallestPoints = 6, Leading = 1.75f };
        sheet.Line("بررسی اعتبار کارت", right, 9.6f, room, new TextStyle(9.5f, Look.Navy).Bold);
        var y = sheet.Lines(
            "رمزینه را با تلفن همراه بخوانید یا شماره کارت را در این نشانی وارد کنید:",
            right,
            15.6f,
            room,
            3,
            body
        );
        sheet.Line(card.Verification.Address, right, y, room, body.Bold.LeftToRight with { SmallestPoints = 4.5f });
        sheet.Line(Look.Identifier(card.Serial), right, 34.4f, room, Label);

        sheet.Rule(Frame.X + 3, 37.6f, Frame.Right - 3, 37.6f, 0.3f, Look.Gold);
        sheet.Line(
            card.Issuer,
            Width / 2,
            42,
            Width - 10,
            new TextStyle(8, Look.Navy) { SmallestPoints = 5 }
                .Bold
                .Centred
        );
        if (!string.IsNullOrWhiteSpace(card.Rules))
        {
            var rules = new TextStyle(6.5f, Look.Grey) { SmallestPoints = 5, Leading = 1.55f }.Centred;
            sheet.Lines(card.Rules, Width / 2, 46.2f, Width - 10, 2, rules);
        }
    }

    private static void DrawPhoto(Sheet sheet, ReadOnlyMemory<byte> photo)
    {
        var box = new Box(5.2f, 18.4f, 22.5f, 30);
        if (!photo.IsEmpty)
        {
            sheet.Photo(photo, box, radius: 1.2f);
        }
        else
        {
            sheet.Fill(box, Look.Faint, 1.2f);
            sheet.Line("محل عکس", box.X + (box.Width / 2), box.Y + 16, box.Width, new TextStyle(8, Look.Grey).Centred);
        }

        sheet.Frame(box, 0.3f, Look.Navy, 1.2f);
    }

    private static void Field(Sheet sheet, string label, string value, float right, float baseline)
    {
        const float labelWidth = 13;
        sheet.Line(label, right, baseline, labelWidth, Label);
        sheet.Line(value, right - labelWidth, baseline, 38, Value);
    }
}
