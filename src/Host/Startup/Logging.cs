using Kanoon.Platform.Files;
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
        var path = FileOf(builder.Configuration);
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
                if (path is not null)
                    log.WriteTo.File(new CompactJsonFormatter(), path, rollingInterval: RollingInterval.Day);
            }
        );
    }

    // The sink would keep to itself that it cannot write.
    private static string? FileOf(ConfigurationManager configuration)
    {
        if (configuration["Logs:File"] is not { Length: > 0 } path)
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        return Folders.IsWritable(folder) ? path : throw new ConfigurationException("Logs:File cannot be written to.");
    }
}
