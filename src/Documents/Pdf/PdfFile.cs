using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Kanoon.Documents.Pdf;

/// <summary>
/// The objects of a PDF, each written as soon as it is known, so that nothing but their places stays in memory. Source:
/// ISO 32000-1, clauses 7.3 and 7.5.
/// </summary>
internal sealed class PdfFile
{
    private readonly Stream output;
    private readonly List<long> places = [0];
    private long position;

    public PdfFile(Stream output)
    {
        this.output = output;

        // Four bytes above 127 tell that the file is binary.
        Write("%PDF-1.7\n%"u8);
        Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        places.Add(0);
        return places.Count - 1;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Put(id, body);
        return id;
    }

    public void Put(int id, string body)
    {
        Begin(id);
        Write(body);
        Write("\nendobj\n"u8);
    }

    /// <param name="entries">Of the stream's dictionary, without its length and filter.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> data, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, level, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return AddRawStream($"{entries} /Filter /FlateDecode", packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>Of bytes that are written as they are.</summary>
    public int AddRawStream(string entries, ReadOnlySpan<byte> data)
    {
        var id = Reserve();
        Begin(id);
        Write($"<< {entries} /Length {data.Length} >>\nstream\n");
        Write(data);
        Write("\nendstream\nendobj\n"u8);
        return id;
    }

    /// <param name="identity">Sixteen bytes.</param>
    public void Close(int catalog, int information, ReadOnlySpan<byte> identity)
    {
        var start = position;
        Write($"xref\n0 {places.Count}\n0000000000 65535 f \n");
        foreach (var place in places.Skip(1))
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        }

        var id = Convert.ToHexString(identity);
        Write($"trailer\n<< /Size {places.Count} /Root {catalog} 0 R /Info {information} 0 R /ID [<{id}> <{id}>] >>\n");
        Write($"startxref\n{start}\n%%EOF\n");
        output.Flush();
    }

    /// <summary>A text string in UTF-16, as hexadecimal digits.</summary>
    public static string Text(string text) => $"<FEFF{Hexadecimal(text)}>";

    public static string Hexadecimal(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private void Begin(int id)
    {
        places[id] = position;
        Write($"{id} 0 obj\n");
    }

    private void Write(string text) => Write(Encoding.ASCII.GetBytes(text));

    private void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        position += bytes.Length;
    }
}
