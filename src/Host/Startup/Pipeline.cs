using System.Globalization;
using Hangfire;
using Kanoon.Host.Errors;
using Kanoon.Host.Pages;
using Kanoon.Platform;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Localization;
using Microsoft.Net.Http.Headers;
using Serilog;
using Serilog.Events;

namespace Kanoon.Host.Startup;

internal static class Pipeline
{
    private const long LargestBody = 512 * 1024;
    private const double Slow = 1000;

    // An export of the whole register takes a minute.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        if (builder.Configuration["urls"] is null)
            builder.WebHost.UseUrls("http://localhost:5080");
        builder.Services.AddRequestTimeouts(timeouts =>
            timeouts.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = Longest,
                TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            }
        );
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
    }

    public static void UseRequestPipeline(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseSerilogRequestLogging(log =>
        {
            // The route pattern, never the path or the query: those may hold what somebody searched for.
            log.MessageTemplate = "{RequestMethod} {Route} {StatusCode} in {Elapsed:0} ms";
            log.EnrichDiagnosticContext = (diagnostics, http) =>
                diagnostics.Set("Route", RouteOf(http)?.RoutePattern.RawText ?? "(none)");
            log.GetLevel = (http, elapsed, failure) =>
                failure is not null || http.Response.StatusCode >= 500 ? LogEventLevel.Error
                : IsPlainRead(http, elapsed) ? LogEventLevel.Debug
                : LogEventLevel.Information;
        });
        app.UseRequestLocalization(Languages());
        app.UseExceptionHandler();
        app.UseStatusCodePages(ProblemAnswers.ForBareStatus);
        app.Use(BufferCreations);
        app.UseRouting();
        app.UsePages();
        app.UseRequestTimeouts();
        app.Use(RefuseWhatIsNoRoute);
        app.UseCaller();
        app.UseRateLimiter();
        app.UseAuthorization();
    }

    public static void MapJobsDashboard(this WebApplication app) =>
        app.MapHangfireDashboard("/jobs", new DashboardOptions { Authorization = [], AsyncAuthorization = [] })
            .Allow(AccessPolicy.Administration);

    // Reads are most of the traffic: one that went well and fast says nothing that the metrics do not.
    private static bool IsPlainRead(HttpContext http, double milliseconds) =>
        HttpMethods.IsGet(http.Request.Method) && http.Response.StatusCode < 400 && milliseconds < Slow;

    // A failure takes the endpoint off the request and leaves it with the exception.
    private static RouteEndpoint? RouteOf(HttpContext http) =>
        (http.GetEndpoint() ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint) as RouteEndpoint;

    private static RequestLocalizationOptions Languages()
    {
        var options = new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("fa")),
            SupportedCultures = [CultureInfo.InvariantCulture],
            SupportedUICultures = [CultureInfo.GetCultureInfo("fa"), CultureInfo.GetCultureInfo("en")],
        };
        options.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
        return options;
    }

    /// <summary>Answers 404, 405 and 415 at once: only routes have a policy, and no policy would mean 401.</summary>
    private static Task RefuseWhatIsNoRoute(HttpContext http, RequestDelegate next)
    {
        switch (http.GetEndpoint())
        {
            case RouteEndpoint route when IsUnreadable(http.Request) || LacksItsForm(http.Request, route):
                http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
                return Task.CompletedTask;
            case RouteEndpoint:
                return next(http);
            case { RequestDelegate: { } refuse }:
                return refuse(http);
            default:
                http.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }

    /// <summary>JSON is UTF-8; the serialiser takes an encoding that nobody knows for a fault of ours.</summary>
    private static bool IsUnreadable(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.Charset.HasValue
        && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        && !type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);

    /// <summary>The framework takes a form that nobody sent for a fault of ours, unless something else was sent.</summary>
    private static bool LacksItsForm(HttpRequest request, RouteEndpoint route) =>
        !request.HasFormContentType
        && route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true;

    /// <summary>An idempotency key is tied to the body, so the body is read twice.</summary>
    private static Task BufferCreations(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Headers.ContainsKey(Preconditions.IdempotencyHeader))
            http.Request.EnableBuffering(bufferThreshold: (int)LargestBody);
        return next(http);
    }
}
