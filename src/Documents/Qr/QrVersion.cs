namespace Kanoon.Documents.Qr;

/// <summary>One of the forty sizes, with its numbers at error correction M. Source: ISO/IEC 18004, tables 1, 7 and 9.</summary>
internal sealed class QrVersion
{
    private static readonly int[] CorrectionOfBlock =
    [
        10,
        16,
        26,
        18,
        24,
        16,
        18,
        22,
        22,
        26,
        30,
        22,
        22,
        24,
        24,
        28,
        28,
        26,
        26,
        26,
        26,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
        28,
    ];

    private static readonly int[] NumberOfBlocks =
    [
        1,
        1,
        1,
        2,
        2,
        4,
        4,
        4,
        5,
        5,
        5,
        8,
        9,
        9,
        10,
        10,
        11,
        13,
        14,
        16,
        17,
        17,
        18,
        20,
        21,
        23,
        25,
        26,
        28,
        29,
        31,
        33,
        35,
        37,
        38,
        40,
        43,
        45,
        47,
        49,
    ];

    private static readonly QrVersion[] All = [.. Enumerable.Range(1, 40).Select(number => new QrVersion(number))];

    private QrVersion(int number)
    {
        Number = number;
        Size = (4 * number) + 17;
        Blocks = NumberOfBlocks[number - 1];
        CorrectionCodewords = CorrectionOfBlock[number - 1];
        Codewords = RawModules() / 8;
        Alignments = AlignmentsOf();
    }

    public int Number { get; }

    /// <summary>Modules along one side.</summary>
    public int Size { get; }

    /// <summary>Of data and of error correction.</summary>
    public int Codewords { get; }

    public int Blocks { get; }

    /// <summary>In each block.</summary>
    public int CorrectionCodewords { get; }

    public int DataCodewords => Codewords - (Blocks * CorrectionCodewords);

    /// <summary>Of the number of bytes that goes before them, in bits.</summary>
    public int LengthOfCount => Number < 10 ? 8 : 16;

    /// <summary>The centres of the alignment patterns, in rows and columns alike.</summary>
    public IReadOnlyList<int> Alignments { get; }

    /// <summary>Null where not even the largest holds so many bytes.</summary>
    public static QrVersion? Smallest(int bytes) =>
        Array.Find(All, version => 4 + version.LengthOfCount + (8 * bytes) <= 8 * version.DataCodewords);

    // All modules but those of the patterns, the format and the version.
    private int RawModules()
    {
        var modules = (((16 * Number) + 128) * Number) + 64;
        if (Number >= 2)
        {
            var alignments = (Number / 7) + 2;
            modules -= (((25 * alignments) - 10) * alignments) - 55;
            modules -= Number >= 7 ? 36 : 0;
        }

        return modules;
    }

    private int[] AlignmentsOf()
    {
        if (Number == 1)
        {
            return [];
        }

        var count = (Number / 7) + 2;
        var step = Number == 32 ? 26 : ((Number * 4) + (count * 2) + 1) / ((count * 2) - 2) * 2;
        return [6, .. Enumerable.Range(0, count - 1).Select(i => Size - 7 - ((count - 2 - i) * step))];
    }
}
