using System.Runtime.InteropServices;

namespace Kanoon.Documents.Drawing;

/// <summary>A rectangle in millimetres, from its top left corner.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(float X, float Y, float Width, float Height)
{
    public float Right => X + Width;

    public float Bottom => Y + Height;

    public Box Inset(float by) => new(X + by, Y + by, Width - (2 * by), Height - (2 * by));
}
