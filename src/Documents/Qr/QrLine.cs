using System.Numerics;
using System.Runtime.InteropServices;

namespace Kanoon.Documents.Qr;

/// <summary>
/// One row or column, a bit for each module with light ones around it; so that a whole line is judged at once. The first
/// module is bit 4, and of the 192 bits the largest symbol needs 185.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QrLine(ulong Low, ulong Middle, ulong High)
{
    public const int QuietZone = 4;

    public bool this[int module]
    {
        get
        {
            var bit = module + QuietZone;
            return (
                    (
                        (
                            bit < 64 ? Low
                            : bit < 128 ? Middle
                            : High
                        ) >> (bit % 64)
                    ) & 1
                ) != 0;
        }
    }

    public int Count => BitOperations.PopCount(Low) + BitOperations.PopCount(Middle) + BitOperations.PopCount(High);

    /// <summary>Ones for the first so many modules.</summary>
    public static QrLine First(int modules)
    {
        var line = default(QrLine);
        for (var i = 0; i < modules; i++)
        {
            line = line.With(i, dark: true);
        }

        return line;
    }

    public static QrLine operator &(QrLine a, QrLine b) => new(a.Low & b.Low, a.Middle & b.Middle, a.High & b.High);

    public static QrLine operator ^(QrLine a, QrLine b) => new(a.Low ^ b.Low, a.Middle ^ b.Middle, a.High ^ b.High);

    public static QrLine operator ~(QrLine a) => new(~a.Low, ~a.Middle, ~a.High);

    /// <summary>By 1 to 63.</summary>
    public static QrLine operator >>(QrLine a, int by) =>
        new((a.Low >> by) | (a.Middle << (64 - by)), (a.Middle >> by) | (a.High << (64 - by)), a.High >> by);

    public QrLine With(int module, bool dark)
    {
        var bit = module + QuietZone;
        var one = 1UL << (bit % 64);
        var set = new QrLine(bit < 64 ? one : 0, bit is >= 64 and < 128 ? one : 0, bit >= 128 ? one : 0);
        return (this & ~set) ^ (dark ? set : default);
    }
}

/// <summary>A square of modules, by rows and by columns.</summary>
internal sealed class QrSquare(int size)
{
    public QrLine[] Rows { get; } = new QrLine[size];

    public QrLine[] Columns { get; } = new QrLine[size];

    public void Set(int x, int y, bool dark)
    {
        Rows[y] = Rows[y].With(x, dark);
        Columns[x] = Columns[x].With(y, dark);
    }

    /// <summary>Each module turned over where the other square has a dark one.</summary>
    public QrSquare Turned(QrSquare by)
    {
        var turned = new QrSquare(size);
        for (var i = 0; i < size; i++)
        {
            turned.Rows[i] = Rows[i] ^ by.Rows[i];
            turned.Columns[i] = Columns[i] ^ by.Columns[i];
        }

        return turned;
    }
}
