using System.Buffers;
using System.Buffers.Text;

namespace Kanoon.Documents.Pdf;

/// <summary>The operators of one page. Source: ISO 32000-1, annex A.</summary>
internal sealed class PdfContent
{
    private readonly ArrayBufferWriter<byte> bytes = new(16 * 1024);

    public ReadOnlySpan<byte> Bytes => bytes.WrittenSpan;

    public void Clear() => bytes.ResetWrittenCount();

    /// <summary>Operands and an operator.</summary>
    public void Operation(ReadOnlySpan<byte> name, params ReadOnlySpan<float> operands)
    {
        foreach (var operand in operands)
        {
            Number(operand);
        }

        Raw(name);
        Raw("\n"u8);
    }

    public void Raw(ReadOnlySpan<byte> text) => bytes.Write(text);

    /// <summary>To a thousandth, with a space behind.</summary>
    public void Number(float value)
    {
        var span = bytes.GetSpan(16);
        var thousandths = (int)MathF.Round(value * 1000);
        var at = 0;
        if (thousandths < 0)
        {
            span[at++] = (byte)'-';
            thousandths = -thousandths;
        }

        Utf8Formatter.TryFormat(thousandths / 1000, span[at..], out var written);
        at += written;
        var fraction = thousandths % 1000;
        if (fraction > 0)
        {
            span[at++] = (byte)'.';
            for (var unit = 100; fraction > 0; unit /= 10)
            {
                span[at++] = (byte)('0' + (fraction / unit));
                fraction %= unit;
            }
        }

        span[at++] = (byte)' ';
        bytes.Advance(at);
    }

    /// <summary>To a millionth, with a space behind.</summary>
    public void Precise(float value)
    {
        Utf8Formatter.TryFormat(value, bytes.GetSpan(32), out var written, new StandardFormat('F', 6));
        bytes.Advance(written);
        Raw(" "u8);
    }

    /// <summary>The two bytes of a character in a hexadecimal string.</summary>
    public void Character(ushort code)
    {
        Utf8Formatter.TryFormat(code, bytes.GetSpan(8), out var written, new StandardFormat('X', 4));
        bytes.Advance(written);
    }
}
