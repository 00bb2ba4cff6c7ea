using System.Buffers.Binary;
using SkiaSharp;

namespace Kanoon.Documents.Drawing;

/// <summary>A photo as it goes into the file: a JPEG in colour, no larger than paper can show.</summary>
internal sealed record Picture(int Width, int Height, byte[] Jpeg)
{
    private const float PixelsPerMillimetre = 300 / 25.4f;
    private const int Quality = 88;

    // A photo that is not much larger than paper shows is not worth encoding again.
    private const float NearEnough = 0.5f;

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

        if (codec.EncodedFormat == SKEncodedImageFormat.Jpeg && scale > NearEnough && IsInColour(file))
        {
            // A PDF takes it as it is; an eighth of its size is decoded to see that all of it is there.
            Decode(codec, 1 / 8f).Dispose();
            return new(info.Width, info.Height, file.ToArray());
        }

        // A JPEG is decoded smaller at once, which takes a fraction of the time and memory.
        using var whole = Decode(codec, scale);
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

    private static SKBitmap Decode(SKCodec codec, float scale)
    {
        var size = codec.GetScaledDimensions(scale);
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        throw new UnreadablePictureException();
    }

    // Eight bits in three colours, by the header of its frame. Source: ITU T.81, B.2.2.
    private static bool IsInColour(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length && jpeg[at] == 0xFF; )
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xC2)
            {
                return jpeg[at + 4] == 8 && jpeg[at + 9] == 3;
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        }

        return false;
    }

    private static int Pixels(int length, float scale) => Math.Max(1, (int)MathF.Round(length * scale));
}
