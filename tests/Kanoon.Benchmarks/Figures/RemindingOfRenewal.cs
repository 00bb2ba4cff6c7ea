using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;

namespace Kanoon.Benchmarks.Figures;

/// <summary>Fifty thousand reminders found, entered in the ledger, announced, rendered and written to the inboxes.</summary>
internal static class RemindingOfRenewal
{
    private const int Count = 50_000;

    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        var ending = await data.Ending(Count);
        var done = data.Copy(ending);
        await Worker.Start("remind", done);

        var (ours, twin) = await Rounds.Alternate(5, () => Run("remind"), () => Run("bare-remind", done));
        DataSets.Forget(done);
        return [Figure.Rate("renewal reminders, each once", "/s", ours, twin, 0.6)];

        async Task<double> Run(string work, params string[] rest)
        {
            var copy = data.Copy(ending);
            var result = await Worker.Start([work, copy, .. rest]);
            DataSets.Forget(copy);
            return result.Done == Count
                ? result.PerSecond
                : throw new InvalidOperationException($"{work} wrote {result.Done} of {Count}.");
        }
    }
}
