using System.Runtime.InteropServices;
using System.Text;

namespace Kanoon.Documents.Qr;

/// <summary>
/// A QR code at error correction M, which reads even where a seventh of it is soiled. Source: ISO/IEC 18004:2015.
/// </summary>
/// <param name="Modules">Along one side, with the quiet zone of four modules all around.</param>
internal sealed record QrSymbol(int Modules, IReadOnlyList<QrRun> Runs)
{
    /// <exception cref="ArgumentException">The text is longer than a QR code can hold: 2,331 bytes.</exception>
    public static QrSymbol Of(string text)
    {
        var data = Encoding.UTF8.GetBytes(text);
        var version =
            QrVersion.Smallest(data.Length) ?? throw new ArgumentException("Too long for a QR code.", nameof(text));
        var dark = QrMasks.Best(QrLayout.Of(version), QrCodewords.Of(version, data));
        return new(version.Size + (2 * QrLine.QuietZone), RunsOf(dark.Rows));
    }

    private static List<QrRun> RunsOf(QrLine[] rows)
    {
        var size = rows.Length;
        var runs = new List<QrRun>(size * size / 4);
        for (var y = 0; y < size; y++)
        {
            var row = rows[y];
            for (var from = 0; from < size; from++)
            {
                var to = from;
                while (to < size && row[to])
                {
                    to++;
                }

                if (to > from)
                {
                    runs.Add(new QrRun(from + QrLine.QuietZone, y + QrLine.QuietZone, to - from));
                    from = to;
                }
            }
        }

        return runs;
    }
}

/// <summary>Dark modules side by side.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QrRun(int From, int Row, int Length);
