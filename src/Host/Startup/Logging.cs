using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Kanoon.Host.Startup;

internal static class Logging
{
    /// <summary>Structured logs: readable on a terminal, compact JSON in a file where one is configured.</summary>
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSerilog(
            (_, log) =>
            {
                log.ReadFrom.Configuration(builder.Configuration)
                    .MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    // SQL Server's words about a lost race quote the value: a national code, say. Whoever asked says what failed.
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Update", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    .MinimumLevel.Override("System", LogEventLevel.Warning)
                    .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
                    .Enrich.FromLogContext()
                    .WriteTo.Console(
                        outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj} {TraceId}{NewLine}{Exception}"
                    );
                if (builder.Configuration["Logs:File"] is { Length: > 0 } path)
                    log.WriteTo.File(new CompactJsonFormatter(), path, rollingInterval: RollingInterval.Day);
            }
        );
    }
}
