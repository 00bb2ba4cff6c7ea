using Kanoon.Associations;
using Kanoon.Clubs;
using Kanoon.Festivals;
using Kanoon.Host.Startup;
using Kanoon.Platform;
using Kanoon.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Benchmarks.Data;

/// <summary>The Host's services without its web server.</summary>
internal static class OurServices
{
    public static ServiceProvider Over(string database, TimeProvider clock)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Database:ConnectionString"] = $"Data Source={database}",
                    ["Jobs:Enabled"] = "false",
                    ["Notifications:Sms:Folder"] = Path.Combine(Path.GetDirectoryName(database)!, "sms"),
                }
            )
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging()
            .AddDatabase(configuration)
            .AddPlatform(configuration)
            .AddAssociations()
            .AddClubs()
            .AddSupport()
            .AddFestivals()
            .AddSingleton(clock)
            .BuildServiceProvider();
    }
}

/// <summary>Stands where it is put: a small sweep of long ago warms a process up for the one that is measured.</summary>
internal sealed class MovableClock : TimeProvider
{
    public DateTimeOffset At { get; set; } = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => At;
}
