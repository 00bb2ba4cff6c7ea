using System.Globalization;
using System.Text;

namespace Kanoon.Host.Startup;

/// <summary>On a request for a page: what its styles are known by, in this one answer.</summary>
internal sealed record StyleNonce(string Value);

/// <summary>What a browser is told about every answer: ours are never framed, sniffed, or given scripts of others.</summary>
internal static class SecurityHeaders
{
    private const string Strict =
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
        + "form-action 'self'; frame-ancestors 'none'";

    // The API reference and the jobs' dashboard bring scripts and styles in their pages.
    private const string ForTools = Strict + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

    // The pages' components write their styles as they are shown; scripts come from files of ours alone.
    private const string ForPages =
        Strict
        + "; script-src 'self'; connect-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self'; "
        + "style-src 'self' 'nonce-{0}'";

    private static readonly CompositeFormat WithNonce = CompositeFormat.Parse(ForPages);
    private static readonly PathString[] Tools = ["/docs", "/jobs"];

    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.Use(
            (http, next) =>
            {
                http.Response.OnStarting(Write, http);
                return next(http);
            }
        );
    }

    // Last of all, for an answer to a failure begins with what was set before taken away.
    private static Task Write(object state)
    {
        var http = (HttpContext)state;
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = PolicyFor(http);
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // What somebody alone may see stays in no cache; they may still be told that it is as before.
        var isPrivate =
            http.User.Identity?.IsAuthenticated == true
            || http.Request.Path.StartsWithSegments("/api/v1/auth", StringComparison.OrdinalIgnoreCase);
        if (isPrivate && headers.CacheControl.Count == 0)
            headers.CacheControl = headers.ETag.Count > 0 ? "private, no-cache" : "no-store";
        return Task.CompletedTask;
    }

    private static string PolicyFor(HttpContext http)
    {
        if (http.Features.Get<StyleNonce>() is { } nonce)
            return string.Format(CultureInfo.InvariantCulture, WithNonce, nonce.Value);
        return Array.Exists(
            Tools,
            path => http.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase)
        )
            ? ForTools
            : Strict;
    }
}
