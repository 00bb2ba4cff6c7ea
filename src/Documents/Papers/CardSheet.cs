using Kanoon.Documents.Drawing;

namespace Kanoon.Documents.Papers;

/// <summary>
/// Ten cards on A4, two across and five down, with marks to cut along. The backs are mirrored, so that each lies behind
/// its front where the printer turns the paper over its long edge.
/// </summary>
internal static class CardSheet
{
    public const int Cards = Columns * Rows;

    private const int Columns = 2;
    private const int Rows = 5;
    private const float Left = (Look.A4Width - (Columns * MembershipCardPaper.Width)) / 2;
    private const float Top = (Look.A4Height - (Rows * MembershipCardPaper.Height)) / 2;

    public static void Fronts(Sheet sheet, IReadOnlyList<MembershipCard> cards) =>
        Draw(sheet, cards, column => Columns - 1 - column, MembershipCardPaper.Front);

    public static void Backs(Sheet sheet, IReadOnlyList<MembershipCard> cards) =>
        Draw(sheet, cards, column => column, MembershipCardPaper.Back);

    // Persian is read from the right, so the first card's front lies at the right.
    private static void Draw(
        Sheet sheet,
        IReadOnlyList<MembershipCard> cards,
        Func<int, int> columnOf,
        Action<Sheet, MembershipCard> draw
    )
    {
        const float width = MembershipCardPaper.Width;
        const float height = MembershipCardPaper.Height;
        for (var i = 0; i < cards.Count; i++)
        {
            var (x, y) = (Left + (columnOf(i % Columns) * width), Top + (i / Columns * height));
            draw(sheet.Part(new Box(x, y, width, height)), cards[i]);
        }

        DrawCutMarks(sheet);
    }

    private static void DrawCutMarks(Sheet sheet)
    {
        const float length = 5;
        const float distance = 1.5f;
        for (var column = 0; column <= Columns; column++)
        {
            var x = Left + (column * MembershipCardPaper.Width);
            Mark(sheet, x, Top - distance, x, Top - distance - length);
            Mark(sheet, x, Look.A4Height - Top + distance, x, Look.A4Height - Top + distance + length);
        }

        for (var row = 0; row <= Rows; row++)
        {
            var y = Top + (row * MembershipCardPaper.Height);
            Mark(sheet, Left - distance, y, Left - distance - length, y);
            Mark(sheet, Look.A4Width - Left + distance, y, Look.A4Width - Left + distance + length, y);
        }
    }

    private static void Mark(Sheet sheet, float fromX, float fromY, float toX, float toY) =>
        sheet.Rule(fromX, fromY, toX, toY, 0.15f, Ink.Black);
}
