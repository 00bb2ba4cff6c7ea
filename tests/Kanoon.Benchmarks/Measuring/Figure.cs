using System.Text;

namespace Kanoon.Benchmarks.Measuring;

/// <summary>One line of the table.</summary>
internal sealed record Figure(string Benchmark, string Ours, string Twin, double Ratio, string Target, bool Met)
{
    /// <summary>Work done in a time, where more is better: ours over the twin's.</summary>
    public static Figure Rate(string benchmark, string unit, double ours, double twin, double atLeast) =>
        new(
            benchmark,
            $"{Rounded(ours)} {unit}",
            $"{Rounded(twin)} {unit}",
            ours / twin,
            $"≥ {atLeast:0.00}",
            ours / twin >= atLeast
        );

    /// <summary>Time taken, where less is better: ours over the twin's.</summary>
    public static Figure Duration(string benchmark, double ours, double twin, double atMost) =>
        new(benchmark, $"{ours:N2} s", $"{twin:N2} s", ours / twin, $"≤ {atMost:0.0} ×", ours / twin <= atMost);

    public static Figure Ceiling(string benchmark, string unit, double ours, double? twin, double atMost) =>
        new(
            benchmark,
            $"{ours:N0} {unit}",
            twin is null ? "" : $"{twin:N0} {unit}",
            ours / atMost,
            $"≤ {atMost:N0} {unit}",
            ours <= atMost
        );

    private static string Rounded(double value) => value < 10 ? $"{value:N2}" : $"{value:N0}";

    public static string Table(IEnumerable<Figure> figures)
    {
        var table = new StringBuilder(
            """
            | benchmark | ours | twin | ratio | target | met |
            |---|---:|---:|---:|---:|:---:|

            """
        );
        foreach (var figure in figures)
            table
                .Append("| ")
                .AppendJoin(
                    " | ",
                    figure.Benchmark,
                    figure.Ours,
                    figure.Twin,
                    figure.Ratio.ToString("0.00"),
                    figure.Target,
                    figure.Met ? "yes" : "**no**"
                )
                .AppendLine(" |");
        return table.ToString();
    }
}
