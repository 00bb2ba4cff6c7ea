using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;

namespace Kanoon.Benchmarks.Figures;

/// <summary>The nightly sweep over terms whose grace is over, against two statements in one transaction.</summary>
internal static class SweepingExpiredTerms
{
    private const int Many = 100_000;
    private const int VeryMany = 1_000_000;

    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        var peak = 0.0;
        var many = await Compare(data, Many, 5);
        var veryMany = await Compare(data, VeryMany, 3, ours => peak = Math.Max(peak, ours.Peak));
        return
        [
            Figure.Rate("expiry sweep, 100,000 due", "terms/s", Many / many.Ours, Many / many.Twin, 0.5),
            Figure.Duration("expiry sweep, 1,000,000 due", veryMany.Ours, veryMany.Twin, 2.5),
            Figure.Ceiling("its memory at most", "MiB", peak, null, 300),
        ];
    }

    private static async Task<(double Ours, double Twin)> Compare(
        DataSets data,
        int count,
        int rounds,
        Action<WorkResult>? look = null
    )
    {
        var due = await data.Expired(count);
        return await Rounds.Alternate(rounds, () => Run("sweep"), () => Run("bare-sweep"));

        async Task<double> Run(string work)
        {
            var copy = data.Copy(due);
            var result = await Worker.Start(work, copy);
            DataSets.Forget(copy);
            if (result.Done != count)
                throw new InvalidOperationException($"{work} did {result.Done} of {count}.");
            if (work == "sweep")
                look?.Invoke(result);
            return result.Seconds;
        }
    }
}
