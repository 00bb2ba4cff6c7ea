namespace Kanoon.SharedKernel.Files;

/// <summary>Keeps uploaded files. What a client says of a file (name, type) is never trusted.</summary>
public interface IFileStore
{
    /// <summary>Takes a file in.</summary>
    /// <exception cref="Domain.UnprocessableException">It is empty, too large, or of a kind that is not accepted.</exception>
    Task<StoredFile> Save(Stream content, CancellationToken ct);

    /// <summary>Keeps what the program itself writes, of whatever size.</summary>
    Task<StoredFile> Keep(Func<Stream, Task> write, string contentType, CancellationToken ct);

    /// <summary>Opens a kept file for reading; null where there is none.</summary>
    Task<Stream?> Open(string fileId, CancellationToken ct);
}

/// <summary>The files that a module's records name; the others are removed after a while.</summary>
public interface IFileReferences
{
    /// <summary>Which of these ids the module's records name.</summary>
    Task<IReadOnlyCollection<string>> Among(IReadOnlyCollection<string> fileIds, CancellationToken ct);
}

/// <param name="Id">64 hex digits that tell nothing; the same for the same content.</param>
/// <param name="ContentType">As the first bytes tell.</param>
/// <param name="Size">Bytes, as kept: an image is written anew.</param>
public sealed record StoredFile(string Id, string ContentType, long Size);
