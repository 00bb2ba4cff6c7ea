using System.Security.Cryptography;
using Kanoon.Host.Startup;
using Kanoon.SharedKernel.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;

namespace Kanoon.Host.Pages;

/// <summary>
/// Serves the web front end. Which address shows what is decided in the browser, so each that is nothing else's gets the
/// same page.
/// </summary>
internal static class PageRoutes
{
    // Vite puts this name wherever a nonce belongs.
    private const string NoncePlace = "__CSP_NONCE__";

    private const int NonceBytes = 16;
    private const string Html = "text/html; charset=utf-8";

    // A file of another content has another name.
    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string UntilAsked = "no-cache";

    private static readonly FileExtensionContentTypeProvider FileKinds = new();

    private static readonly string[] Reads = [HttpMethods.Get, HttpMethods.Head];

    // There an address that nobody knows is a problem, which a program can read.
    private static readonly PathString[] NoPages =
    [
        "/api",
        "/v",
        "/docs",
        "/openapi",
        "/jobs",
        "/health",
        "/.well-known",
        "/assets",
    ];

    public static IServiceCollection AddPages(this IServiceCollection services, IConfiguration configuration)
    {
        var pages = BuiltPages.Find(configuration);
        // By a factory, for the container disposes of what it has made itself.
        return services.AddSingleton(_ => pages);
    }

    /// <summary>
    /// Gives the page what no route has taken. It is no route that takes every address: the router would then answer 404 where
    /// an address of the API does not take a method, which is 405.
    /// </summary>
    public static void UsePages(this WebApplication app)
    {
        var pages = app.Services.GetRequiredService<BuiltPages>();
        var page = new Lazy<Endpoint>(() =>
            app
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.Single(endpoint => endpoint.Metadata.GetMetadata<PageMetadata>() is not null)
        );
        app.Use(
            (http, next) =>
            {
                if (http.GetEndpoint() is null && IsForThePage(http.Request, pages))
                    http.SetEndpoint(page.Value);
                return next(http);
            }
        );
    }

    /// <summary>
    /// Neither counts towards anybody's limit: one page loads some twenty files, they cost no look into the database, and
    /// whoever is refused one sees nothing at all.
    /// </summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapMethods(
                "/assets/{**file}",
                Reads,
                (string file, HttpContext http, BuiltPages pages) => pages.Send(http, $"assets/{file}", ForAYear)
            )
            .Allow(AccessPolicy.Public)
            .DisableRateLimiting()
            .ExcludeFromDescription();
        app.MapMethods("/{**page}", Reads, Show)
            .WithMetadata(new PageMetadata(), new SuppressMatchingMetadata())
            .Allow(AccessPolicy.Public)
            .DisableRateLimiting()
            .ExcludeFromDescription();
    }

    // Without the front end there is but one address to look at.
    private static bool IsForThePage(HttpRequest request, BuiltPages pages) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (pages.Page is not null || request.Path == "/")
        && !Array.Exists(NoPages, path => request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    private static IResult Show(HttpContext http, BuiltPages pages)
    {
        var path = http.Request.Path.Value!.TrimStart('/');
        return IsFile(path) ? pages.Send(http, path, UntilAsked) : Write(http, pages.Page ?? MissingPages.Notice);
    }

    // Names of rules and jobs have dots too: only what browsers know as a kind of file is one.
    private static bool IsFile(string path) =>
        path != BuiltPages.PageFile && FileKinds.TryGetContentType(Path.GetFileName(path), out _);

    private static ContentHttpResult Write(HttpContext http, string page)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        http.Features.Set(new StyleNonce(nonce));
        http.Response.Headers.CacheControl = UntilAsked;
        return TypedResults.Text(page.Replace(NoncePlace, nonce, StringComparison.Ordinal), Html);
    }

    private sealed record PageMetadata;
}
