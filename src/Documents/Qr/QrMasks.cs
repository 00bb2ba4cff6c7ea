namespace Kanoon.Documents.Qr;

/// <summary>Chooses the mask that leaves least to confuse a scanner. Source: ISO/IEC 18004, 7.8.</summary>
internal static class QrMasks
{
    public static QrSquare Best(QrLayout layout, byte[] codewords)
    {
        var plain = layout.Patterns.Turned(Data(layout, codewords));
        var best = plain;
        var lowest = int.MaxValue;
        for (var number = 0; number < layout.Masks.Count; number++)
        {
            var masked = Masked(layout, plain, number);
            var penalty = QrPenalty.Of(masked, layout.Size);
            (best, lowest) = penalty < lowest ? (masked, penalty) : (best, lowest);
        }

        return best;
    }

    /// <param name="number">Of the mask, 0 to 7.</param>
    public static QrSquare With(QrLayout layout, byte[] codewords, int number) =>
        Masked(layout, layout.Patterns.Turned(Data(layout, codewords)), number);

    private static QrSquare Masked(QrLayout layout, QrSquare plain, int number)
    {
        var masked = plain.Turned(layout.Masks[number]);
        foreach (var (x, y, dark) in layout.Format(number))
        {
            masked.Set(x, y, dark);
        }

        return masked;
    }

    private static QrSquare Data(QrLayout layout, byte[] codewords)
    {
        var data = new QrSquare(layout.Size);
        for (var bit = 0; bit < codewords.Length * 8; bit++)
        {
            if (((codewords[bit / 8] >> (7 - (bit % 8))) & 1) != 0)
            {
                var (x, y) = layout.DataOrder[bit];
                data.Set(x, y, dark: true);
            }
        }

        return data;
    }
}
