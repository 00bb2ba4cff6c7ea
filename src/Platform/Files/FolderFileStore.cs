using System.Buffers;
using System.Security.Cryptography;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Files;
using Kanoon.SharedKernel.Time;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Files;

/// <summary>Section <c>Files</c> of the configuration.</summary>
internal sealed class FileSettings
{
    public string Folder { get; init; } = "data/files";

    /// <summary>Bytes.</summary>
    public long LargestFile { get; init; } = 10 * 1024 * 1024;
}

/// <summary>
/// Files in a local or shared folder, each under a keyed hash of what it holds: the same content is kept once, and nobody
/// finds a file by guessing.
/// </summary>
internal sealed class FolderFileStore(IOptions<FileSettings> settings, IPersonalData personal, TimeProvider clock)
    : IFileStore
{
    private const string Unfinished = ".tmp";
    private const int IdLength = 64;

    public Task<StoredFile> Save(Stream content, CancellationToken ct) =>
        TakeIn(
            async unfinished =>
            {
                var type = await Copy(content, unfinished, ct);
                if (type.StartsWith("image/", StringComparison.Ordinal))
                    await Images.Rewrite(unfinished, type, ct);
                return type;
            },
            ct
        );

    public Task<StoredFile> Keep(Func<Stream, Task> write, string contentType, CancellationToken ct) =>
        TakeIn(
            async unfinished =>
            {
                await using var file = File.Create(unfinished);
                await write(file);
                return contentType;
            },
            ct
        );

    /// <param name="write">Fills the file at a path, and says of what kind it is.</param>
    private async Task<StoredFile> TakeIn(Func<string, Task<string>> write, CancellationToken ct)
    {
        Directory.CreateDirectory(settings.Value.Folder);
        var unfinished = Path.Combine(settings.Value.Folder, Guid.CreateVersion7().ToString("N") + Unfinished);
        try
        {
            var type = await write(unfinished);
            var size = new FileInfo(unfinished).Length;
            return new StoredFile(await Place(unfinished, ct), type, size);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public Task<Stream?> Open(string fileId, CancellationToken ct)
    {
        var path = IsId(fileId) ? PathOf(fileId) : null;
        return Task.FromResult<Stream?>(File.Exists(path) ? File.OpenRead(path) : null);
    }

    /// <summary>Files that nobody has saved since an instant, and uploads that were cut off before it.</summary>
    public IEnumerable<string> OlderThan(DateTime instant) =>
        Directory.Exists(settings.Value.Folder)
            ? Directory
                .EnumerateFiles(settings.Value.Folder, "*", SearchOption.AllDirectories)
                .Where(path => File.GetLastWriteTimeUtc(path) < instant)
                .Select(path => Path.GetFileName(path))
            : [];

    /// <summary>Removes a file, unless it has been saved again since.</summary>
    public bool Remove(string name, DateTime unlessSavedSince)
    {
        var path = IsId(name) ? PathOf(name) : Path.Combine(settings.Value.Folder, name);
        if (!File.Exists(path) || File.GetLastWriteTimeUtc(path) >= unlessSavedSince)
            return false;
        File.Delete(path);
        return true;
    }

    public static bool IsId(string name) => name.Length == IdLength && name.All(char.IsAsciiHexDigitLower);

    public static bool IsUnfinished(string name) => name.EndsWith(Unfinished, StringComparison.Ordinal);

    private async Task<string> Copy(Stream content, string path, CancellationToken ct)
    {
        var head = new byte[FileTypes.HeadLength];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        var type = FileTypes.Sniff(head.AsSpan(0, read)) ?? throw new UnprocessableException(FileRules.KindNotAccepted);

        await using var file = File.Create(path);
        await file.WriteAsync(head.AsMemory(0, read), ct);
        var size = (long)read;
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            while ((read = await content.ReadAsync(buffer, ct)) > 0)
            {
                size += read;
                if (size > settings.Value.LargestFile)
                    throw new UnprocessableException(FileRules.TooLarge);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return type;
    }

    /// <summary>Moves what was taken in to its place, or finds it there.</summary>
    private async Task<string> Place(string unfinished, CancellationToken ct)
    {
        string id;
        await using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
        {
            id = personal.Hash(Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)));
            file.Flush(flushToDisk: true);
        }

        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // The same content, should somebody else be first: whichever stays is right.
        File.Move(unfinished, path, overwrite: true);
        // Whoever cleans up sees that somebody wants it.
        File.SetLastWriteTimeUtc(path, clock.Now());
        return id;
    }

    private string PathOf(string id) => Path.Combine(settings.Value.Folder, id[..2], id);
}
