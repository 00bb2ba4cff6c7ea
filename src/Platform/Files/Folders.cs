namespace Kanoon.Platform.Files;

/// <summary>Folders that the configuration names.</summary>
public static class Folders
{
    /// <summary>Whether files can be put there, asked at the start and not by the first who uploads one.</summary>
    public static bool IsWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            File.Create(probe).Dispose();
            File.Delete(probe);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
