using Kanoon.Documents.Drawing;
using Kanoon.Documents.Papers;
using Kanoon.Documents.Pdf;
using Kanoon.Documents.Text;
using Kanoon.Persian;

namespace Kanoon.Documents;

/// <summary>A letter of the Office: A4, as many pages as its body needs.</summary>
public sealed record Letter
{
    /// <summary><c>1405/117</c>; shown in Persian digits.</summary>
    public required string Number { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>What comes with it, in words; without it the letter says that it has none.</summary>
    public string? Attachment { get; init; }

    /// <summary>One line for each line of the text, at most three.</summary>
    public required string Recipient { get; init; }

    public required string Subject { get; init; }

    /// <summary>What it answers, in one line; null where it answers nothing.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>Paragraphs in plain text.</summary>
    public required IReadOnlyList<string> Body { get; init; }

    public required string Issuer { get; init; }

    public required Signatory Signatory { get; init; }

    public required Verification Verification { get; init; }
}

internal static class LetterPaper
{
    private const float Margin = 25;
    private const float Right = Look.A4Width - Margin;
    private const float Room = Look.A4Width - (2 * Margin);
    private const float FirstBody = 98;
    private const float NextBody = 38;
    private const float EndOfBody = 268;

    // The signature and the code, with room for a stamp.
    private const float Closing = 52;

    private static readonly TextStyle Body = new(12.5f, Look.Text) { Leading = 1.95f };

    public static void Draw(PdfDocument document, Typesetter typesetter, Letter letter)
    {
        var pages = Divide(LinesOf(typesetter, letter));
        for (var i = 0; i < pages.Count; i++)
        {
            var (page, isFirst, isLast) = (i, i == 0, i == pages.Count - 1);
            document.Page(
                Look.A4Width,
                Look.A4Height,
                sheet =>
                {
                    DrawHead(sheet, letter, isFirst);
                    var y = DrawBody(sheet, pages[page], isFirst ? FirstBody : NextBody);
                    if (isLast)
                    {
                        DrawClosing(sheet, letter, y);
                    }

                    DrawFoot(sheet, letter, page + 1, pages.Count);
                }
            );
        }
    }

    private static List<WrappedLine> LinesOf(Typesetter typesetter, Letter letter) =>
        [.. letter.Body.SelectMany(text => typesetter.Wrap(text.Trim(), Body.Weight, Room / Body.Size))];

    private static List<List<WrappedLine>> Divide(List<WrappedLine> lines)
    {
        var pages = new List<List<WrappedLine>> { new() };
        var y = FirstBody;
        foreach (var line in lines)
        {
            if (y > EndOfBody)
            {
                // The last line of a paragraph never stands alone on a page.
                var page = pages[^1];
                var company = line.EndsParagraph && page.Count > 1 && !page[^1].EndsParagraph ? page[^1..] : [];
                page.RemoveRange(page.Count - company.Count, company.Count);
                pages.Add(company);
                y = NextBody + company.Sum(Step);
            }

            pages[^1].Add(line);
            y += Step(line);
        }

        if (y + Closing > EndOfBody + Body.Size)
        {
            // A signature never stands alone: the last lines go with it.
            const int company = 2;
            var last = pages[^1];
            var moved = last.Count > company ? last[^company..] : [];
            last.RemoveRange(last.Count - moved.Count, moved.Count);
            pages.Add(moved);
        }

        return pages;
    }

    private static float DrawBody(Sheet sheet, List<WrappedLine> lines, float y)
    {
        foreach (var line in lines)
        {
            var text = line.EndsParagraph ? line.Text : line.Text.Stretched(Room / Body.Size);
            sheet.Put(text, Right, y, Body);
            y += Step(line);
        }

        return y;
    }

    private static float Step(WrappedLine line) => (Body.Size * Body.Leading) + (line.EndsParagraph ? 2 : 0);

    private static void DrawHead(Sheet sheet, Letter letter, bool isFirst)
    {
        var small = new TextStyle(10, Look.Text);
        if (!isFirst)
        {
            sheet.Line($"شماره: {NumberOf(letter)}", Right, 22, 80, small);
            sheet.Line($"تاریخ: {Look.Date(letter.Date)}", Margin + 40, 22, 40, small);
            sheet.Rule(Margin, 26, Right, 26, 0.3f, Look.Gold);
            return;
        }

        sheet.Line("به نام خدا", Look.A4Width / 2, 18, 40, new TextStyle(10.5f, Look.Grey).Centred);
        sheet.Line(letter.Issuer, Right, 30, 105, new TextStyle(16, Look.Navy) { SmallestPoints = 10 }.Bold);

        const float labels = Margin + 46;
        (string Label, string Value)[] fields =
        [
            ("شماره:", NumberOf(letter)),
            ("تاریخ:", Look.Date(letter.Date)),
            ("پیوست:", string.IsNullOrWhiteSpace(letter.Attachment) ? "ندارد" : letter.Attachment),
        ];
        for (var i = 0; i < fields.Length; i++)
        {
            var y = 26 + (i * 6.4f);
            sheet.Line(fields[i].Label, labels, y, 14, small with { Ink = Look.Grey });
            sheet.Line(fields[i].Value, labels - 14, y, 34, small);
        }

        sheet.Rule(Margin, 45, Right, 45, 0.8f, Look.Navy);
        sheet.Rule(Margin, 46.1f, Right, 46.1f, 0.3f, Look.Gold);
        sheet.Lines(letter.Recipient, Right, 59, Room, 3, Body.Bold with { Leading = 1.7f });
        sheet.Line($"موضوع: {letter.Subject}", Right, 84, Room, Body.Bold with { SmallestPoints = 9.5f });
        if (letter.InReplyTo is { } answered)
        {
            sheet.Line($"عطف به: {answered}", Right, 90.5f, Room, small with { SmallestPoints = 8 });
        }
    }

    private static string NumberOf(Letter letter) => Look.Identifier(Digits.ToPersian(letter.Number));

    private static void DrawClosing(Sheet sheet, Letter letter, float y)
    {
        Look.Signature(sheet, letter.Signatory, Margin + 40, y + 16, 76);
        Look.Seal(sheet, letter.Verification, Right - 34, y + 4);
    }

    private static void DrawFoot(Sheet sheet, Letter letter, int page, int pages)
    {
        var style = new TextStyle(8.5f, Look.Grey);
        sheet.Rule(Margin, 281, Right, 281, 0.25f, Look.Gold);
        sheet.Line(letter.Issuer, Right, 286.5f, 110, style);
        if (pages > 1)
        {
            sheet.Line($"صفحه {Look.Number(page)} از {Look.Number(pages)}", Margin + 34, 286.5f, 34, style);
        }
    }
}
