using System.Text.Json.Nodes;
using Kanoon.Benchmarks.Measuring;

namespace Kanoon.Benchmarks.Figures;

internal static class Http
{
    private const int Turns = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(3);

    /// <summary>Requests a second of both servers under the same load. A request that fails ends the benchmark.</summary>
    public static Task<(double Ours, double Twin)> Compare(
        int ours,
        int twin,
        Func<int, byte[]> request,
        Func<int, byte[]>? requestOfTwin = null
    )
    {
        Load(ours, request, WarmUp);
        Load(twin, requestOfTwin ?? request, WarmUp);
        return Rounds.Alternate(
            Turns,
            () => Task.FromResult(Load(ours, request, Turn)),
            () => Task.FromResult(Load(twin, requestOfTwin ?? request, Turn))
        );
    }

    private static double Load(int port, Func<int, byte[]> request, TimeSpan time)
    {
        var result = HttpLoad.Run(port, request, time);
        return result.Failed == 0
            ? result.PerSecond
            : throw new InvalidOperationException(
                $"{result.Failed} of {result.Failed + result.Answered} requests failed."
            );
    }
}

internal static class SigningIn
{
    /// <summary>Opens a citizen's account.</summary>
    /// <returns>A bearer token.</returns>
    public static string Citizen(int port)
    {
        var mobile = $"0912{Random.Shared.Next(1_000_000, 10_000_000)}";
        const string Password = "bench-password";
        HttpLoad.Once(
            port,
            HttpLoad.Post(
                "/api/v1/auth/sign-up",
                null,
                "",
                System.Text.Encoding.UTF8.GetBytes(
                    $$"""{"fullName":"سارا آزمون","mobile":"{{mobile}}","password":"{{Password}}"}"""
                )
            )
        );
        var answer = HttpLoad.Once(
            port,
            HttpLoad.Post(
                "/api/v1/auth/sign-in",
                null,
                "",
                System.Text.Encoding.UTF8.GetBytes($$"""{"userName":"{{mobile}}","password":"{{Password}}"}""")
            )
        );
        var start = answer.IndexOf('{', StringComparison.Ordinal);
        var end = answer.LastIndexOf('}');
        return JsonNode.Parse(answer[start..(end + 1)])!["accessToken"]!.GetValue<string>();
    }
}
