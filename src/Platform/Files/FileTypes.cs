namespace Kanoon.Platform.Files;

/// <summary>The kinds of file that are accepted, told by their first bytes.</summary>
internal static class FileTypes
{
    public const int HeadLength = 8;

    private static readonly (byte[] Magic, string Type)[] Known =
    [
        ("%PDF-"u8.ToArray(), "application/pdf"),
        ([0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    ];

    public static string? Sniff(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, type) in Known)
            if (head.StartsWith(magic))
                return type;
        return null;
    }
}
