using System.Diagnostics;
using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;
using Kanoon.SharedKernel.Paging;

namespace Kanoon.Benchmarks.Figures;

/// <summary>Pages of fifty out of a register of a million.</summary>
internal static class ListingTheRegister
{
    private const string Register = "/api/v1/associations?limit=50&sort=name";
    private const int DeepRow = 10_000 * 50;

    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        var country = await data.Country();
        using var host = Server.Host(country, jobs: false).Ready();
        using var twin = Server.Twin(country).Ready();

        var filtered = await Compare($"{Register}&district=6");
        var unfiltered = await Compare(Register);
        var byEnd = await Compare("/api/v1/associations?limit=50&sort=expiresOn");
        var common = await Compare($"{Register}&q={Uri.EscapeDataString(Names.CommonPrefix)}");
        // One at a time: a search that has to look at a million names keeps a core busy for seconds.
        var seldom = HttpLoad.Get($"{Register}&q={Uri.EscapeDataString(Names.RarePrefix)}");
        foreach (var port in Enumerable.Repeat(host.Port, 50).Concat(Enumerable.Repeat(twin.Port, 50)))
            HttpLoad.Once(port, seldom);
        var rare = await Rounds.Alternate(21, () => Seconds(host.Port, seldom), () => Seconds(twin.Port, seldom));
        var deep = HttpLoad.Get($"{Register}&after={CursorAt(country, DeepRow)}");
        var first = HttpLoad.Get(Register);
        var depth = await Http.Compare(host.Port, host.Port, _ => deep, _ => first);
        return
        [
            Figure.Rate("register, one district by name", "/s", filtered.Ours, filtered.Twin, 0.5),
            Figure.Rate("register, all by name", "/s", unfiltered.Ours, unfiltered.Twin, 0.5),
            Figure.Rate("register, all by end of term", "/s", byEnd.Ours, byEnd.Twin, 0.5),
            Figure.Rate("page 10,001 against page 1, both ours", "/s", depth.Ours, depth.Twin, 0.9),
            Figure.Rate("search by a common beginning", "/s", common.Ours, common.Twin, 0.5),
            Figure.Rate("search by a rare beginning", "/s", 1 / rare.Ours, 1 / rare.Twin, 0.5),
        ];

        Task<(double Ours, double Twin)> Compare(string path)
        {
            Progress.Say($"   {Uri.UnescapeDataString(path)}");
            var request = HttpLoad.Get(path);
            return Http.Compare(host.Port, twin.Port, _ => request);
        }
    }

    private static Task<double> Seconds(int port, byte[] request)
    {
        var watch = Stopwatch.StartNew();
        HttpLoad.Once(port, request);
        return Task.FromResult(watch.Elapsed.TotalSeconds);
    }

    private static string CursorAt(string database, int row)
    {
        using var connection = Sql.Open(database);
        return connection.List(
            $"""
            SELECT a.NameKey, l.Number
            FROM associations_associations AS a JOIN associations_licences AS l ON l.AssociationId = a.Id
            WHERE a.NameKey >= (SELECT NameKey FROM associations_associations ORDER BY NameKey LIMIT 1 OFFSET {row - 1})
            ORDER BY a.NameKey, l.Number LIMIT 1
            """,
            found => Cursor.Write("name", found.GetString(0), found.GetString(1))
        )[0];
    }
}
