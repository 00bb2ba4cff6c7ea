using System.Text;
using System.Text.Json.Nodes;
using Kanoon.Benchmarks.Measuring;

namespace Kanoon.Benchmarks.Figures;

internal static class Http
{
    private const int Turns = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);
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
    /// <summary>Opens a citizen's account by a code that the administrator gives at the desk.</summary>
    /// <returns>A bearer token.</returns>
    public static string Citizen(int port)
    {
        var mobile = $"0912{Random.Shared.Next(1_000_000, 10_000_000)}";
        var administrator = Post("sign-in", null, """{"userName":"admin","password":"an administrator"}""");
        var given = Post(
            "../admin/sign-in-codes",
            Token(administrator),
            $$"""{"mobile":"{{mobile}}","reason":"bench"}"""
        );
        var signedIn = Post(
            "sign-in/code",
            null,
            $$"""{"id":"{{given["id"]}}","code":"{{given["code"]}}","fullName":"سارا آزمون"}"""
        );
        return Token(signedIn);

        JsonNode Post(string path, string? token, string body)
        {
            var address = new Uri(new Uri("http://localhost/api/v1/auth/"), path).AbsolutePath;
            var answer = HttpLoad.Once(port, HttpLoad.Post(address, token, "", Encoding.UTF8.GetBytes(body)));
            return JsonNode.Parse(
                answer[answer.IndexOf('{', StringComparison.Ordinal)..(answer.LastIndexOf('}') + 1)]
            )!;
        }
    }

    private static string Token(JsonNode session) => session["accessToken"]!.GetValue<string>();
}
