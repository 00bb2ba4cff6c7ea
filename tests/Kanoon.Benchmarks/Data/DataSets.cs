using System.Security.Cryptography;
using System.Text;
using Kanoon.Benchmarks.Measuring;
using Kanoon.Platform;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Benchmarks.Data;

/// <summary>
/// The databases that are measured on. A filled one is kept under <c>artifacts/bench</c> as long as the tables are the same,
/// and whoever writes gets a copy.
/// </summary>
internal sealed class DataSets : IDisposable
{
    /// <summary>So many terms of long ago warm a sweep up, until its code is compiled for good.</summary>
    public const int WarmUp = 50_000;

    public static readonly DateOnly LongAgo = new(2020, 3, 1);

    private readonly string kept = Directory.CreateDirectory(Path.Combine("artifacts", "bench", "data")).FullName;
    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-bench-").FullName;
    private readonly DateOnly today = TimeProvider.System.Today();
    private string? empty;

    /// <summary>Twenty thousand associations with licences in force.</summary>
    public Task<string> City() =>
        Kept($"city-{today:yyyyMMdd}", new(20_000, true, number => today.AddDays(200 + number % 400), 30));

    /// <summary>A million, their terms spread over three years.</summary>
    public Task<string> Country() =>
        Kept("country", new(Names.Most, true, number => new DateOnly(2027, 1, 1).AddDays(number % 1_000), 30));

    /// <summary>Licences whose grace ended yesterday.</summary>
    public Task<string> Expired(int count) =>
        Kept(
            $"expired-{count}-{WarmUp}-{today:yyyyMMdd}",
            new(count + WarmUp, false, number => number < WarmUp ? LongAgo : today.AddDays(-31), 30)
        );

    /// <summary>Associations whose terms end in sixty days.</summary>
    public Task<string> Ending(int count) =>
        Kept(
            $"ending-{count}-{WarmUp}-{today:yyyyMMdd}",
            new(count + WarmUp, true, number => number < WarmUp ? LongAgo : today.AddDays(60), 30)
        );

    /// <summary>A database with tables and reference data only.</summary>
    public async Task<string> Empty()
    {
        if (empty is not null)
            return empty;

        var database = Path.Combine(folder, "empty.db");
        await using var services = OurServices.Over(database, TimeProvider.System);
        await services.Prepare("an administrator", CancellationToken.None);
        Settle(database);
        return empty = database;
    }

    /// <summary>A fresh copy to write in, on the disk before anybody measures.</summary>
    public string Copy(string database)
    {
        var copy = Path.Combine(
            Directory.CreateDirectory(Path.Combine(folder, Guid.CreateVersion7().ToString())).FullName,
            "kanoon.db"
        );
        File.Copy(database, copy);
        using var file = File.OpenHandle(copy, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
        return copy;
    }

    public static void Forget(string copy) => Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> Kept(string name, Content content)
    {
        var fresh = await Empty();
        var path = Path.Combine(kept, $"{name}-{Shape(fresh)}.db");
        if (File.Exists(path))
            return path;

        Progress.Say($"   making {name}: {content.Count:N0} licences");
        var unfinished = path + ".tmp";
        File.Copy(fresh, unfinished, overwrite: true);
        Generator.Fill(unfinished, content);
        Settle(unfinished);
        File.Move(unfinished, path);
        return path;
    }

    // Writes the log back, so that the one file is the whole database.
    private static void Settle(string database)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        using var connection = Sql.Open(database);
        connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static string Shape(string database)
    {
        using var connection = Sql.Open(database);
        var tables = connection.List(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name",
            row => row.GetString(0)
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', tables))))[..8];
    }
}
