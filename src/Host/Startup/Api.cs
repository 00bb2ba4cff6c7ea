using System.Text.Json;
using System.Text.Json.Serialization;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Scalar.AspNetCore;

namespace Kanoon.Host.Startup;

internal static class Api
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            // Of two fields with one name it would be anybody's guess which counts.
            json.SerializerOptions.AllowDuplicateProperties = false;
            // What is left out must not become the first of the choices, or false.
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
            json.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
            );
        });
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return services.AddOpenApi("v1", OpenApiDocument.Describe);
    }

    public static void MapApiDocs(this WebApplication app)
    {
        app.MapOpenApi().Allow(AccessPolicy.Public);
        app.MapScalarApiReference("/docs", scalar => scalar.WithTitle("Kanoon API")).Allow(AccessPolicy.Public);
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false })
            .Allow(AccessPolicy.Public)
            .DisableRateLimiting();
        app.MapHealthChecks("/health/ready").Allow(AccessPolicy.Public).DisableRateLimiting();
    }

    private sealed class DatabaseHealth(ModuleCatalogue modules, IServiceProvider scope) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        ) =>
            await modules.ContextOf(modules.All[0].Name, scope).Database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database does not answer.");
    }
}
