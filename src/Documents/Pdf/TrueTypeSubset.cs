using System.Buffers.Binary;
using System.Text;

namespace Kanoon.Documents.Pdf;

/// <summary>
/// A TrueType font with the outlines of some glyphs alone; the glyphs keep their numbers. Source: OpenType 1.9, tables
/// glyf, loca and head.
/// </summary>
internal static class TrueTypeSubset
{
    // What a PDF reader needs to draw by glyph number; shaping is done by then.
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    public static byte[] Of(byte[] font, IEnumerable<ushort> used)
    {
        var tables = TablesOf(font);
        var places = PlacesOf(tables);
        var glyphs = new SortedSet<ushort>(used) { 0 };
        foreach (var glyph in glyphs.ToArray())
        {
            AddParts(glyph, tables["glyf"], places, glyphs);
        }

        var outlines = new MemoryStream();
        var loca = new byte[places.Length * sizeof(uint)];
        for (var glyph = 0; glyph < places.Length - 1; glyph++)
        {
            if (glyphs.Contains((ushort)glyph))
            {
                outlines.Write(tables["glyf"].Span[places[glyph]..places[glyph + 1]]);
            }

            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan((glyph + 1) * sizeof(uint)), (uint)outlines.Length);
        }

        var head = tables["head"].ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        tables["glyf"] = outlines.ToArray();
        tables["loca"] = loca;
        tables["head"] = head;
        return Assembled([
            .. tables.Where(table => Kept.Contains(table.Key)).OrderBy(t => t.Key, StringComparer.Ordinal),
        ]);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> TablesOf(byte[] font)
    {
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = font.AsSpan(12 + (i * 16), 16);
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            tables[Encoding.ASCII.GetString(entry[..4])] = font.AsMemory(offset, length);
        }

        return tables;
    }

    private static int[] PlacesOf(Dictionary<string, ReadOnlyMemory<byte>> tables)
    {
        var loca = tables["loca"].Span;
        var isLong = BinaryPrimitives.ReadInt16BigEndian(tables["head"].Span[50..]) == 1;
        var places = new int[loca.Length / (isLong ? sizeof(uint) : sizeof(ushort))];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = isLong
                ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca[(i * sizeof(uint))..])
                : BinaryPrimitives.ReadUInt16BigEndian(loca[(i * sizeof(ushort))..]) * 2;
        }

        return places;
    }

    // A composite glyph is drawn by others.
    private static void AddParts(ushort glyph, ReadOnlyMemory<byte> glyf, int[] places, SortedSet<ushort> glyphs)
    {
        const int moreComponents = 0x20;
        var outline = glyf.Span[places[glyph]..places[glyph + 1]];
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
        {
            return;
        }

        int flags;
        var at = 10;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]);
            if (glyphs.Add(part))
            {
                AddParts(part, glyf, places, glyphs);
            }

            at += 4 + LengthOfArguments(flags);
        } while ((flags & moreComponents) != 0);
    }

    private static int LengthOfArguments(int flags) =>
        ((flags & 0x01) != 0 ? 4 : 2)
        + ((flags & 0x08) != 0 ? 2 : 0)
        + ((flags & 0x40) != 0 ? 4 : 0)
        + ((flags & 0x80) != 0 ? 8 : 0);

    private static byte[] Assembled(KeyValuePair<string, ReadOnlyMemory<byte>>[] tables)
    {
        var power = (int)Math.Log2(tables.Length);
        var directory = new byte[12 + (tables.Length * 16)];
        BinaryPrimitives.WriteUInt32BigEndian(directory, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(4), (ushort)tables.Length);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(directory.AsSpan(10), (ushort)((tables.Length - (1 << power)) * 16));

        var result = new MemoryStream();
        result.Write(directory);
        for (var i = 0; i < tables.Length; i++)
        {
            var entry = directory.AsSpan(12 + (i * 16), 16);
            Encoding.ASCII.GetBytes(tables[i].Key, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(tables[i].Value.Span));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)result.Length);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)tables[i].Value.Length);
            result.Write(tables[i].Value.Span);
            while (result.Length % 4 != 0)
            {
                result.WriteByte(0);
            }
        }

        var font = result.ToArray();
        directory.CopyTo(font, 0);
        return font;
    }

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        Span<byte> word = stackalloc byte[4];
        for (var at = 0; at < table.Length; at += 4)
        {
            word.Clear();
            table[at..Math.Min(at + 4, table.Length)].CopyTo(word);
            sum += BinaryPrimitives.ReadUInt32BigEndian(word);
        }

        return sum;
    }
}
