using ImageMagick;

namespace Kanoon.IntegrationTests.Infrastructure;

internal static class Pictures
{
    public static byte[] Png(uint width = 30, uint height = 40)
    {
        using var picture = new MagickImage(MagickColors.SeaGreen, width, height) { Format = MagickFormat.Png };
        return picture.ToByteArray();
    }
}
