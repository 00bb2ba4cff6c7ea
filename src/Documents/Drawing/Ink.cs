using System.Runtime.InteropServices;

namespace Kanoon.Documents.Drawing;

/// <summary>A colour of sRGB; each part is 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ink(float Red, float Green, float Blue)
{
    public static Ink Black { get; } = Of(0x000000);

    public static Ink White { get; } = Of(0xFFFFFF);

    /// <summary>As on the web: <c>0x1F3A5F</c>.</summary>
    public static Ink Of(int code) =>
        new(((code >> 16) & 0xFF) / 255f, ((code >> 8) & 0xFF) / 255f, (code & 0xFF) / 255f);
}
