using SkiaSharp;

namespace Kanoon.Documents.Drawing;

/// <summary>A photo as it goes into the file: a JPEG in colour, no larger than paper can show.</summary>
internal sealed record Picture(int Width, int Height, byte[] Jpeg)
{
    private const float PixelsPerMillimetre = 300 / 25.4f;
    private const int Quality = 88;

    // Far more than a phone's camera gives; a file may claim anything.
    private const long MostPixels = 60_000_000;

    /// <param name="width">In millimetres, as the height: the space that the photo has to fill.</param>
    /// <exception cref="UnreadablePictureException">No whole JPEG or PNG.</exception>
    public static Picture Read(ReadOnlySpan<byte> file, float width, float height)
    {
        using var data = SKData.CreateCopy(file);
        using var codec = SKCodec.Create(data) ?? throw new UnreadablePictureException();
        var info = codec.Info;
        if (
            codec.EncodedFormat is not (SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png)
            || (long)info.Width * info.Height > MostPixels
        )
        {
            throw new UnreadablePictureException();
        }

        var scale = MathF.Min(
            1,
            MathF.Max(width * PixelsPerMillimetre / info.Width, height * PixelsPerMillimetre / info.Height)
        );

        // A JPEG is decoded smaller at once, which takes a fraction of the time and memory.
        var decoded = codec.GetScaledDimensions(scale);
        using var whole = new SKBitmap(new SKImageInfo(decoded.Width, decoded.Height, SKColorType.Rgba8888));
        if (codec.GetPixels(whole.Info, whole.GetPixels()) != SKCodecResult.Success)
        {
            throw new UnreadablePictureException();
        }

        var size = new SKImageInfo(Pixels(info.Width, scale), Pixels(info.Height, scale), SKColorType.Rgba8888);
        using var surface = SKSurface.Create(size);

        // A PNG may let the card shine through.
        surface.Canvas.Clear(SKColors.White);
        using var image = SKImage.FromBitmap(whole);
        surface.Canvas.DrawImage(
            image,
            new SKRect(0, 0, size.Width, size.Height),
            new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
        );
        using var drawn = surface.Snapshot();
        using var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new(size.Width, size.Height, jpeg.ToArray());
    }

    private static int Pixels(int length, float scale) => Math.Max(1, (int)MathF.Round(length * scale));
}
