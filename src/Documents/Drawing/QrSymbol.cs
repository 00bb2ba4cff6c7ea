using System.Collections;
using System.Runtime.InteropServices;
using QRCoder;

namespace Kanoon.Documents.Drawing;

/// <summary>A QR code at error correction M. Source: ISO/IEC 18004.</summary>
/// <param name="Modules">Along one side, with the quiet zone of four modules all around.</param>
internal sealed record QrSymbol(int Modules, IReadOnlyList<QrRun> Runs)
{
    /// <exception cref="ArgumentException">The text is longer than a QR code can hold: 2,331 bytes.</exception>
    public static QrSymbol Of(string text)
    {
        using var data = Encode(text);
        var matrix = data.ModuleMatrix;
        return new(matrix.Count, [.. matrix.SelectMany(RunsOf)]);
    }

    private static QRCodeData Encode(string text)
    {
        try
        {
            return QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        }
        catch (QRCoder.Exceptions.DataTooLongException e)
        {
            throw new ArgumentException("The text is too long for a QR code.", nameof(text), e);
        }
    }

    private static IEnumerable<QrRun> RunsOf(BitArray row, int y)
    {
        for (var from = 0; from < row.Count; from++)
        {
            var to = from;
            while (to < row.Count && row[to])
            {
                to++;
            }

            if (to > from)
            {
                yield return new QrRun(from, y, to - from, 1);
                from = to;
            }
        }
    }
}

/// <summary>Dark modules side by side.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QrRun(int From, int Row, int Length, int Rows);
