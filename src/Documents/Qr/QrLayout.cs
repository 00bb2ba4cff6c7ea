using System.Collections.Concurrent;

namespace Kanoon.Documents.Qr;

/// <summary>
/// What all symbols of one version share: the patterns, and where data goes. Source: ISO/IEC 18004, 6.3 and 7.7.
/// </summary>
internal sealed class QrLayout
{
    private static readonly ConcurrentDictionary<int, QrLayout> Known = new();

    private readonly QrSquare taken;

    private QrLayout(QrVersion version)
    {
        Size = version.Size;
        Patterns = new QrSquare(Size);
        taken = new QrSquare(Size);

        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(Size - 4, 3);
        DrawFinder(3, Size - 4);
        DrawAlignments(version.Alignments);

        // Places for the format, which differs with the mask.
        foreach (var (x, y, _) in Format(mask: 0))
        {
            Set(x, y, dark: false);
        }

        Set(8, Size - 8, dark: true);
        DrawVersion(version.Number);
        DataOrder = [.. Zigzag().Where(at => !taken.Rows[at.Y][at.X])];
        Masks = [.. Enumerable.Range(0, 8).Select(MaskOf)];
    }

    public int Size { get; }

    public QrSquare Patterns { get; }

    /// <summary>Where each bit goes.</summary>
    public IReadOnlyList<(int X, int Y)> DataOrder { get; }

    /// <summary>Eight, each dark where it turns data over.</summary>
    public IReadOnlyList<QrSquare> Masks { get; }

    public static QrLayout Of(QrVersion version) => Known.GetOrAdd(version.Number, _ => new QrLayout(version));

    /// <summary>The fifteen bits of error correction M and the mask, twice. Source: 7.9 and annex C.</summary>
    public IEnumerable<(int X, int Y, bool Dark)> Format(int mask)
    {
        const int errorCorrectionM = 0;
        var data = (errorCorrectionM << 3) | mask;
        var bits = ((data << 10) | Remainder(data, 10, 0x537)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var dark = ((bits >> i) & 1) != 0;
            var (x, y) = i switch
            {
                < 6 => (8, i),
                6 => (8, 7),
                7 => (8, 8),
                8 => (7, 8),
                _ => (14 - i, 8),
            };
            yield return (x, y, dark);
            yield return i < 8 ? (Size - 1 - i, 8, dark) : (8, Size - 15 + i, dark);
        }
    }

    private static int Remainder(int data, int degree, int divisor)
    {
        var remainder = data;
        for (var i = 0; i < degree; i++)
        {
            remainder = (remainder << 1) ^ ((remainder >> (degree - 1)) * divisor);
        }

        return remainder;
    }

    private void Set(int x, int y, bool dark)
    {
        Patterns.Set(x, y, dark);
        taken.Set(x, y, dark: true);
    }

    // With the light line around it.
    private void DrawFinder(int x, int y)
    {
        for (var dy = -4; dy <= 4; dy++)
        {
            for (var dx = -4; dx <= 4; dx++)
            {
                var distance = Math.Max(Math.Abs(dx), Math.Abs(dy));
                if (x + dx >= 0 && x + dx < Size && y + dy >= 0 && y + dy < Size)
                {
                    Set(x + dx, y + dy, distance is not (2 or 4));
                }
            }
        }
    }

    private void DrawAlignments(IReadOnlyList<int> centres)
    {
        foreach (var y in centres)
        {
            foreach (var x in centres)
            {
                var inFinder = (x == 6 && y == 6) || (x == 6 && y == Size - 7) || (x == Size - 7 && y == 6);
                for (var dy = -2; dy <= 2 && !inFinder; dy++)
                {
                    for (var dx = -2; dx <= 2; dx++)
                    {
                        Set(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
                    }
                }
            }
        }
    }

    private void DrawVersion(int number)
    {
        var bits = (number << 12) | Remainder(number, 12, 0x1F25);
        for (var i = 0; i < 18 && number >= 7; i++)
        {
            var dark = ((bits >> i) & 1) != 0;
            Set(Size - 11 + (i % 3), i / 3, dark);
            Set(i / 3, Size - 11 + (i % 3), dark);
        }
    }

    // Two columns at a time from the right, upwards and downwards in turn, past the timing pattern.
    private IEnumerable<(int X, int Y)> Zigzag()
    {
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right = right == 6 ? 5 : right;
            var upwards = ((right + 1) & 2) == 0;
            for (var i = 0; i < Size; i++)
            {
                var y = upwards ? Size - 1 - i : i;
                yield return (right, y);
                yield return (right - 1, y);
            }
        }
    }

    private QrSquare MaskOf(int number)
    {
        var mask = new QrSquare(Size);
        foreach (var (x, y) in DataOrder)
        {
            var turns = number switch
            {
                0 => (x + y) % 2 == 0,
                1 => y % 2 == 0,
                2 => x % 3 == 0,
                3 => (x + y) % 3 == 0,
                4 => ((x / 3) + (y / 2)) % 2 == 0,
                5 => (x * y % 2) + (x * y % 3) == 0,
                6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
                _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
            };
            mask.Set(x, y, turns);
        }

        return mask;
    }
}
