using ImageMagick;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Platform.Files;

/// <summary>
/// Writes images anew, from their pixels alone: where and by what they were taken, and whatever else was hidden in them, stays
/// behind.
/// </summary>
internal static class Images
{
    private const uint LongestSide = 8_000;
    private const ulong MostMemory = 512 * 1024 * 1024;
    private const uint JpegQuality = 88;

    // The library counts the memory of all images together, and nobody's picture is refused for another's.
    private static readonly SemaphoreSlim OneAtATime = new(1);

    static Images()
    {
        // A small file may claim to be a picture as large as a house.
        ResourceLimits.Width = LongestSide;
        ResourceLimits.Height = LongestSide;
        ResourceLimits.Memory = MostMemory;
        ResourceLimits.Disk = 0;
    }

    /// <param name="type"><c>image/png</c> or <c>image/jpeg</c>, as its first bytes tell.</param>
    /// <exception cref="UnprocessableException">It is no image that can be read.</exception>
    public static async Task Rewrite(string path, string type, CancellationToken ct)
    {
        var format = type == "image/png" ? MagickFormat.Png : MagickFormat.Jpeg;
        // Whoever has gone meanwhile takes no turn.
        await OneAtATime.WaitAsync(ct);
        try
        {
            Rewrite(path, format);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static void Rewrite(string path, MagickFormat format)
    {
        try
        {
            using var image = new MagickImage(path, new MagickReadSettings { Format = format });
            image.AutoOrient();
            image.Strip();
            image.Quality = JpegQuality;
            image.Write(path, format);
        }
        catch (MagickException)
        {
            throw new UnprocessableException(FileRules.Unreadable);
        }
    }
}
