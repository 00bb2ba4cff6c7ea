using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Files;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Files;

/// <summary>Section <c>Files</c> of the configuration.</summary>
internal sealed class FileSettings
{
    public string Folder { get; init; } = "data/files";

    /// <summary>Bytes.</summary>
    public long LargestFile { get; init; } = 10 * 1024 * 1024;
}

/// <summary>Files in a local or shared folder, under random names.</summary>
internal sealed class FolderFileStore(IOptions<FileSettings> settings) : IFileStore
{
    public async Task<StoredFile> Save(Stream content, CancellationToken ct)
    {
        var id = Guid.CreateVersion7().ToString("N");
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".tmp";
        try
        {
            var (type, size) = await Copy(content, unfinished, ct);
            File.Move(unfinished, path);
            return new StoredFile(id, type, size);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public Task<Stream?> Open(string fileId, CancellationToken ct)
    {
        var path = Guid.TryParseExact(fileId, "N", out _) ? PathOf(fileId) : null;
        return Task.FromResult<Stream?>(File.Exists(path) ? File.OpenRead(path) : null);
    }

    private async Task<(string Type, long Size)> Copy(Stream content, string path, CancellationToken ct)
    {
        var head = new byte[FileTypes.HeadLength];
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        var type = FileTypes.Sniff(head.AsSpan(0, read)) ?? throw new UnprocessableException(FileRules.KindNotAccepted);

        await using var file = File.Create(path);
        await file.WriteAsync(head.AsMemory(0, read), ct);
        var size = (long)read;
        var buffer = new byte[81920];
        while ((read = await content.ReadAsync(buffer, ct)) > 0)
        {
            size += read;
            if (size > settings.Value.LargestFile)
                throw new UnprocessableException(FileRules.TooLarge);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        await file.FlushAsync(ct);
        file.Flush(flushToDisk: true);
        return (type, size);
    }

    private string PathOf(string id) => Path.Combine(settings.Value.Folder, id[^2..], id);
}
