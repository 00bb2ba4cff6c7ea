using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Threading.RateLimiting;
using Kanoon.SharedKernel.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

/// <summary>Section <c>RateLimits</c>: requests a minute from one address; 0 lifts the limit.</summary>
internal sealed class RateLimitSettings
{
    /// <summary>Reads by the public.</summary>
    [Range(0, 1_000_000)]
    public int PublicPerMinute { get; init; } = 600;

    /// <summary>Guesses at passwords and codes.</summary>
    [Range(0, 1_000_000)]
    public int TriesPerMinute { get; init; } = 30;
}

internal static class RateLimits
{
    private const int Parts = 6;

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
            options.OnRejected = (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds)
                        .ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(
                AccessPolicy.PublicLimit,
                http =>
                    http.User.Identity?.IsAuthenticated == true
                        ? RateLimitPartition.GetNoLimiter("")
                        : PerAddress(http, settings.Value.PublicPerMinute)
            );
            options.AddPolicy(AccessPolicy.TriesLimit, http => PerAddress(http, settings.Value.TriesPerMinute));
        }

        private static RateLimitPartition<string> PerAddress(HttpContext http, int perMinute) =>
            perMinute == 0
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetSlidingWindowLimiter(
                    http.Connection.RemoteIpAddress?.ToString() ?? "local",
                    _ => new SlidingWindowRateLimiterOptions
                    {
                        PermitLimit = perMinute,
                        Window = TimeSpan.FromMinutes(1),
                        SegmentsPerWindow = Parts,
                    }
                );
    }
}
