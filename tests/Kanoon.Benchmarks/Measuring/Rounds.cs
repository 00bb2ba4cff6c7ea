namespace Kanoon.Benchmarks.Measuring;

internal static class Rounds
{
    /// <summary>
    /// Measures ours and the twin by turns and gives the median of each: what else the machine does meets both alike.
    /// </summary>
    public static async Task<(double Ours, double Twin)> Alternate(
        int rounds,
        Func<Task<double>> ours,
        Func<Task<double>> twin
    )
    {
        var (mine, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first changes, so that neither always finds the machine as the other left it.
            if (round % 2 == 0)
                mine.Add(await ours());
            theirs.Add(await twin());
            if (round % 2 == 1)
                mine.Add(await ours());
            Progress.Say($"   round {round + 1}: ours {mine[^1]:N3}, twin {theirs[^1]:N3}");
        }

        return (Median(mine), Median(theirs));
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

/// <summary>What goes on, beside the table: standard error.</summary>
internal static class Progress
{
    public static void Say(string line) => Console.Error.WriteLine(line);
}
