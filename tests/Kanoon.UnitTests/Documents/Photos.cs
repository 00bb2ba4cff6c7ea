using SkiaSharp;

namespace Kanoon.UnitTests.Documents;

/// <summary>Somebody in front of a wall, more or less.</summary>
internal static class Photos
{
    public static byte[] Jpeg(int width = 300, int height = 500) => Encoded(SKEncodedImageFormat.Jpeg, width, height);

    public static byte[] Png(int width = 300, int height = 500) => Encoded(SKEncodedImageFormat.Png, width, height);

    private static byte[] Encoded(SKEncodedImageFormat format, int width, int height)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        using var paint = new SKPaint { Color = new SKColor(0xC8, 0xA0, 0x80) };
        surface.Canvas.Clear(new SKColor(0x9F, 0xB8, 0xC8));
        surface.Canvas.DrawCircle(width / 2f, height * 0.42f, width * 0.24f, paint);
        surface.Canvas.DrawOval(width / 2f, height, width * 0.42f, height * 0.3f, paint);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 90);
        return data.ToArray();
    }
}
