using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Figures;
using Kanoon.Benchmarks.Measuring;

namespace Kanoon.Benchmarks;

/// <summary>Runs what was asked for, and prints one table.</summary>
internal static class Suite
{
    private static readonly IReadOnlyDictionary<
        string,
        Func<DataSets, CancellationToken, Task<IReadOnlyList<Figure>>>
    > All = new Dictionary<string, Func<DataSets, CancellationToken, Task<IReadOnlyList<Figure>>>>
    {
        ["licence"] = ReadingALicence.Measure,
        ["expiry"] = SweepingExpiredTerms.Measure,
        ["reminders"] = RemindingOfRenewal.Measure,
        ["register"] = ListingTheRegister.Measure,
        ["create"] = CreatingAnApplication.Measure,
        ["start"] = StartingUp.Measure,
        ["verify"] = VerifyingACard.Measure,
        ["papers"] = SealingAndPrinting.Measure,
        ["import"] = ImportingMembers.Measure,
    };

    public static async Task<int> Run(string[] names, CancellationToken ct)
    {
        if (names.FirstOrDefault(name => !All.ContainsKey(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"No benchmark '{unknown}'; there are: {string.Join(", ", All.Keys)}");
            return 64;
        }

        using var data = new DataSets();
        var figures = new List<Figure>();
        foreach (var (name, measure) in All.Where(known => names.Length == 0 || names.Contains(known.Key)))
        {
            Progress.Say($"== {name}");
            figures.AddRange(await measure(data, ct));
        }

        Console.WriteLine(Figure.Table(figures));
        return figures.TrueForAll(figure => figure.Met) ? 0 : 1;
    }
}
