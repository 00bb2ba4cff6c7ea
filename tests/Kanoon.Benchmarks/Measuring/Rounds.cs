namespace Kanoon.Benchmarks.Measuring;

internal static class Rounds
{
    /// <summary>
    /// Measures ours and the twin by turns, an odd number of rounds, and gives the round with the median ratio: what else the
    /// machine does meets both of a round alike.
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

        return mine.Zip(theirs).OrderBy(round => round.First / round.Second).ElementAt(rounds / 2);
    }
}

/// <summary>What goes on, beside the table: standard error.</summary>
internal static class Progress
{
    public static void Say(string line) => Console.Error.WriteLine(line);
}
