using System.Diagnostics;
using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;

namespace Kanoon.Benchmarks.Figures;

/// <summary>From the start of the process to the first answer that came out of the database, and what it holds at rest.</summary>
internal static class StartingUp
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        var city = data.Copy(await data.City());
        // Not the first start: that one makes keys and caches.
        Start(() => Server.Host(city));
        Start(() => Server.Twin(city));
        var (ours, bare) = await Rounds.Alternate(
            9,
            () => Task.FromResult(Start(() => Server.Host(city))),
            () => Task.FromResult(Start(() => Server.Twin(city)))
        );

        var memory = await AtRest(Server.Host(city), ct);
        var twinMemory = await AtRest(Server.Twin(city), ct);
        return
        [
            Figure.Duration("process start to the first licence", ours, bare, 2),
            Figure.Ceiling("memory at rest", "MiB", memory, twinMemory, 120),
        ];
    }

    private static double Start(Func<Server> start)
    {
        var watch = Stopwatch.StartNew();
        using var server = start().Ready();
        HttpLoad.Once(server.Port, Licence(1));
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> AtRest(Server server, CancellationToken ct)
    {
        using (server.Ready())
        {
            for (var number = 0; number < 20; number++)
                HttpLoad.Once(server.Port, Licence(number));
            await Task.Delay(Rest, ct);
            return server.Resident;
        }
    }

    private static byte[] Licence(int number) => HttpLoad.Get($"/api/v1/licences/{Generator.NumberOf(number)}");
}
