using Kanoon.Documents.Drawing;
using Kanoon.Persian;

namespace Kanoon.Documents.Papers;

/// <summary>What all papers of the Office have in common.</summary>
internal static class Look
{
    public static readonly Ink Navy = Ink.Of(0x17375E);
    public static readonly Ink Gold = Ink.Of(0xA98433);
    public static readonly Ink Grey = Ink.Of(0x5B6470);
    public static readonly Ink Pale = Ink.Of(0xF3EFE4);
    public static readonly Ink Faint = Ink.Of(0xE7E9ED);
    public static readonly Ink Text = Ink.Of(0x1B1F24);

    public const float A4Width = 210;
    public const float A4Height = 297;

    public static string Date(DateOnly date) => JalaliDate.From(date).ToPersianString();

    /// <summary>A serial, a number or an address, whose parts keep their order among Persian words.</summary>
    public static string Identifier(string text) => Bidi.IsolateLeftToRight(text);

    public static string Number(int number) => Digits.ToPersian($"{number}");

    /// <summary>A frame of a strong and a fine line with a square in each corner.</summary>
    public static void OrnateFrame(Sheet sheet)
    {
        const float margin = 9;
        var outer = new Box(0, 0, sheet.Width, sheet.Height).Inset(margin);
        var inner = outer.Inset(2.6f);
        sheet.Frame(outer, 1.1f, Navy);
        sheet.Frame(inner, 0.35f, Gold);
        foreach (var x in (float[])[inner.X, inner.Right])
        {
            foreach (var y in (float[])[inner.Y, inner.Bottom])
            {
                const float side = 5.2f;
                sheet.Fill(new Box(x - (side / 2), y - (side / 2), side, side), Ink.White);
                sheet.Frame(new Box(x - (side / 2), y - (side / 2), side, side), 0.4f, Navy);
                sheet.Fill(new Box(x - 1.3f, y - 1.3f, 2.6f, 2.6f), Gold);
            }
        }
    }

    /// <summary>A short rule on either side of a lozenge, below a title.</summary>
    public static void Flourish(Sheet sheet, float x, float y, float halfWidth)
    {
        const float gap = 3;
        sheet.Rule(x - halfWidth, y, x - gap, y, 0.35f, Gold);
        sheet.Rule(x + gap, y, x + halfWidth, y, 0.35f, Gold);
        sheet.Lozenge(x, y, 1.5f, Gold);
    }

    /// <summary>The QR code with what it is for, from its top left corner; 28 mm wide.</summary>
    public static void Seal(Sheet sheet, Verification verification, float x, float y)
    {
        const float side = 28;
        var caption = new TextStyle(7, Grey) { SmallestPoints = 4.5f }.Centred;
        sheet.Qr(verification.Code, x, y, side);
        sheet.Line("بررسی اصالت با رمزینه یا در نشانی", x + (side / 2), y + side + 1.6f, side + 8, caption);
        sheet.Line(verification.Address, x + (side / 2), y + side + 5, side + 8, caption.LeftToRight);
        if (verification.Serial is { } serial)
        {
            sheet.Line(Identifier(serial), x + (side / 2), y + side + 8.8f, side + 8, caption.Bold);
        }
    }

    /// <summary>Name over office, with room above for a hand and a stamp.</summary>
    public static void Signature(Sheet sheet, Signatory signatory, float x, float y, float width)
    {
        var name = new TextStyle(11.5f, Text).Bold.Centred;
        sheet.Line(signatory.Name, x, y, width, name);
        sheet.Line(signatory.Office, x, y + 6.2f, width, new TextStyle(10, Grey).Centred);
    }
}
