using Kanoon.Host.Startup;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Kanoon.Host.Pages;

/// <summary>What src/Web was built into: the page that every address of the front end shows, and the files that it loads.</summary>
internal sealed class BuiltPages : IDisposable
{
    public const string PageFile = "index.html";

    private const string Brotli = "br";
    private const string Anything = "application/octet-stream";

    private readonly FileExtensionContentTypeProvider types = new();
    private readonly PhysicalFileProvider? files;

    private BuiltPages(string folder)
    {
        var page = Path.Combine(folder, PageFile);
        if (!File.Exists(page))
            return;
        Page = File.ReadAllText(page);
        files = new PhysicalFileProvider(folder);
    }

    /// <summary>The page as it was built; null where the program was built without the front end.</summary>
    public string? Page { get; }

    /// <summary>Setting <c>Pages:Folder</c>; without it, what the build has laid beside the program.</summary>
    public static BuiltPages Find(IConfiguration configuration)
    {
        if (configuration["Pages:Folder"] is not { Length: > 0 } chosen)
            return new BuiltPages(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var pages = new BuiltPages(Path.GetFullPath(chosen));
        return pages.Page is not null ? pages : throw new ConfigurationException($"Pages:Folder holds no {PageFile}.");
    }

    /// <summary>A file, in the shape that was shrunk at build time where there is one and the browser takes it.</summary>
    /// <param name="keeping">How long whoever gets it may keep it, as <c>Cache-Control</c> says it.</param>
    public Results<PhysicalFileHttpResult, NotFound> Send(HttpContext http, string path, string keeping)
    {
        if (files?.GetFileInfo(path) is not { Exists: true } file)
            return TypedResults.NotFound();
        var headers = http.Response.Headers;
        if (files.GetFileInfo($"{path}.{Brotli}") is { Exists: true } shrunk)
        {
            headers.Vary = HeaderNames.AcceptEncoding;
            if (TakesBrotli(http.Request))
            {
                headers.ContentEncoding = Brotli;
                file = shrunk;
            }
        }

        headers.CacheControl = keeping;
        return TypedResults.PhysicalFile(
            file.PhysicalPath!,
            types.TryGetContentType(path, out var type) ? type : Anything,
            lastModified: file.LastModified,
            entityTag: new EntityTagHeaderValue($"\"{file.LastModified.ToUnixTimeMilliseconds():x}-{file.Length:x}\"")
        );
    }

    public void Dispose() => files?.Dispose();

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == Brotli && coding.Quality is not 0);
}
