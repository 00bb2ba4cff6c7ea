namespace Kanoon.Documents.Qr;

/// <summary>How much in a symbol might confuse a scanner. Source: ISO/IEC 18004, 7.8.3.</summary>
internal static class QrPenalty
{
    private const int Block = 3;
    private const int FinderLike = 40;
    private const int Imbalance = 10;

    public static int Of(QrSquare square, int size)
    {
        var pairs = QrLine.First(size - 1);
        int penalty = 0,
            dark = 0;
        for (var i = 0; i < size; i++)
        {
            penalty += OfLine(square.Rows[i], pairs) + OfLine(square.Columns[i], pairs);
            penalty += i == 0 ? 0 : OfBlocks(square.Rows[i - 1], square.Rows[i], pairs);
            dark += square.Rows[i].Count;
        }

        var all = size * size;
        return penalty + (Math.Abs((dark * 20) - (all * 10)) / all * Imbalance);
    }

    private static int OfLine(QrLine line, QrLine pairs)
    {
        // Five alike cost three, and each more one: one for each five in a row, and two where they begin.
        var alike = Alike(line) & pairs;
        var two = alike & (alike >> 1);
        var fives = two & (two >> 2);
        var beginnings = (fives >> 1) & ~fives;
        var runs = fives.Count + (2 * beginnings.Count);

        // Dark, light, three dark, light, dark, with four light ones before or behind.
        var light = ~line;
        var finder = line & (light >> 1) & (line >> 2) & (line >> 3) & (line >> 4) & (light >> 5) & (line >> 6);
        var gap = light & (light >> 1);
        gap &= gap >> 2;
        var finders = (finder & (gap >> 7)).Count + ((finder >> 4) & gap).Count;
        return runs + (finders * FinderLike);
    }

    private static int OfBlocks(QrLine above, QrLine line, QrLine pairs) =>
        (Alike(above) & Alike(line) & ~(above ^ line) & pairs).Count * Block;

    private static QrLine Alike(QrLine line) => ~(line ^ (line >> 1));
}
