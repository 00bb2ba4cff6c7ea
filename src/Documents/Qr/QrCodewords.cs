namespace Kanoon.Documents.Qr;

/// <summary>The data with its error correction, as bits go into the symbol. Source: ISO/IEC 18004, 7.4 to 7.6.</summary>
internal static class QrCodewords
{
    private const int ByteMode = 0b0100;

    public static byte[] Of(QrVersion version, byte[] data)
    {
        var codewords = DataOf(version, data);
        var (blocks, correction) = (version.Blocks, version.CorrectionCodewords);

        // The last blocks are one longer where the codewords do not divide evenly.
        var shortLength = version.DataCodewords / blocks;
        var shortBlocks = blocks - (version.DataCodewords % blocks);
        var result = new byte[version.Codewords];
        var start = 0;
        for (var block = 0; block < blocks; block++)
        {
            var length = shortLength + (block < shortBlocks ? 0 : 1);
            var own = codewords.AsSpan(start, length);
            start += length;
            for (var i = 0; i < length; i++)
            {
                var before = i < shortLength ? i * blocks : (shortLength * blocks) - shortBlocks;
                result[before + block] = own[i];
            }

            var check = ReedSolomon.Remainder(own, correction);
            for (var i = 0; i < correction; i++)
            {
                result[version.DataCodewords + (i * blocks) + block] = check[i];
            }
        }

        return result;
    }

    private static byte[] DataOf(QrVersion version, byte[] data)
    {
        var codewords = new byte[version.DataCodewords];
        var bit = 0;
        Append(ByteMode, 4);
        Append(data.Length, version.LengthOfCount);
        foreach (var value in data)
        {
            Append(value, 8);
        }

        // A terminator of four zeros where there is room, zeros up to the next codeword, then two that take turns.
        var used = Math.Min((bit + 4 + 7) / 8, codewords.Length);
        for (var i = used; i < codewords.Length; i++)
        {
            codewords[i] = (byte)((i - used) % 2 == 0 ? 0xEC : 0x11);
        }

        return codewords;

        void Append(int value, int length)
        {
            for (var i = length - 1; i >= 0; i--, bit++)
            {
                codewords[bit / 8] |= (byte)(((value >> i) & 1) << (7 - (bit % 8)));
            }
        }
    }
}

/// <summary>Remainders in GF(256) modulo x⁸ + x⁴ + x³ + x² + 1.</summary>
internal static class ReedSolomon
{
    private static readonly byte[] Powers = new byte[512];
    private static readonly byte[] Logarithms = new byte[256];
    private static readonly byte[]?[] Divisors = new byte[64][];

    static ReedSolomon()
    {
        var power = 1;
        for (var i = 0; i < 255; i++)
        {
            Powers[i] = Powers[i + 255] = (byte)power;
            Logarithms[power] = (byte)i;
            power <<= 1;
            power ^= power > 255 ? 0x11D : 0;
        }
    }

    public static byte[] Remainder(ReadOnlySpan<byte> data, int degree)
    {
        var divisor = Divisors[degree] ??= Divisor(degree);
        var remainder = new byte[degree];
        foreach (var value in data)
        {
            var factor = (byte)(value ^ remainder[0]);
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            for (var i = 0; i < degree; i++)
            {
                remainder[i] ^= Product(divisor[i], factor);
            }
        }

        return remainder;
    }

    // The product of (x − 2⁰) … (x − 2ⁿ⁻¹), highest power first, without the leading 1.
    private static byte[] Divisor(int degree)
    {
        var divisor = new byte[degree];
        divisor[^1] = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                divisor[j] = Product(divisor[j], Powers[i]);
                divisor[j] ^= j + 1 < degree ? divisor[j + 1] : (byte)0;
            }
        }

        return divisor;
    }

    private static byte Product(byte a, byte b) => a == 0 || b == 0 ? (byte)0 : Powers[Logarithms[a] + Logarithms[b]];
}
