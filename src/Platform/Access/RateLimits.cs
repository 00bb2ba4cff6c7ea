using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Kanoon.Platform.Access.Clients;
using Kanoon.SharedKernel.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

/// <summary>Section <c>RateLimits</c>: requests a minute from one address or user; 0 lifts the limit.</summary>
internal sealed class RateLimitSettings
{
    /// <summary>Reads by the public.</summary>
    [Range(0, 1_000_000)]
    public int PublicPerMinute { get; init; } = 600;

    /// <summary>Whatever one user or client asks.</summary>
    [Range(0, 1_000_000)]
    public int UserPerMinute { get; init; } = 1200;

    /// <summary>Guesses at passwords and codes.</summary>
    [Range(0, 1_000_000)]
    public int TriesPerMinute { get; init; } = 30;
}

/// <summary>On a route for people: what a browser is shown instead of a problem.</summary>
internal sealed record PageWhenTooMany(Func<HttpContext, Task> Write);

internal static class RateLimits
{
    private const int Parts = 6;
    private const int WaitingUploads = 20;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services
            .AddOptions<RateLimitSettings>()
            .BindConfiguration("RateLimits")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        return services.AddRateLimiter(_ => { }).AddSingleton<IConfigureOptions<RateLimiterOptions>, Limits>();
    }

    private sealed class Limits(IOptions<RateLimitSettings> settings) : IConfigureOptions<RateLimiterOptions>
    {
        public void Configure(RateLimiterOptions options)
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = async (context, _) =>
            {
                // A sliding window does not say when; permits come back a part at a time.
                context.HttpContext.Response.Headers.RetryAfter = (Window / Parts).TotalSeconds.ToString(
                    CultureInfo.InvariantCulture
                );
                if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<PageWhenTooMany>() is { } page)
                    await page.Write(context.HttpContext);
            };
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(PerUser),
                PartitionedRateLimiter.Create<HttpContext, string>(UploadsOfUser)
            );
            options.AddPolicy(
                AccessPolicy.PublicLimit,
                http =>
                    http.User.Identity?.IsAuthenticated == true
                        ? RateLimitPartition.GetNoLimiter("")
                        : PerAddress(http, settings.Value.PublicPerMinute)
            );
            options.AddPolicy(AccessPolicy.TriesLimit, http => PerAddress(http, settings.Value.TriesPerMinute));
        }

        private RateLimitPartition<string> PerUser(HttpContext http) =>
            http.User.Identity?.IsAuthenticated == true
                ? Limited(
                    http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? $"{http.User.ClientId()}",
                    settings.Value.UserPerMinute
                )
                : RateLimitPartition.GetNoLimiter("");

        /// <summary>One upload of a user at a time, so that nobody's pictures keep all others waiting.</summary>
        private static RateLimitPartition<string> UploadsOfUser(HttpContext http) =>
            http.Request.HasFormContentType && http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } user
                ? RateLimitPartition.GetConcurrencyLimiter(
                    user,
                    _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = WaitingUploads }
                )
                : RateLimitPartition.GetNoLimiter("");

        private static RateLimitPartition<string> PerAddress(HttpContext http, int perMinute) =>
            Limited(http.Connection.RemoteIpAddress?.ToString() ?? "local", perMinute);

        private static RateLimitPartition<string> Limited(string whom, int perMinute) =>
            perMinute == 0
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetSlidingWindowLimiter(
                    whom,
                    _ => new SlidingWindowRateLimiterOptions
                    {
                        PermitLimit = perMinute,
                        Window = Window,
                        SegmentsPerWindow = Parts,
                    }
                );
    }
}
