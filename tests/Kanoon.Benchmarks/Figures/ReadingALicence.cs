using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;

namespace Kanoon.Benchmarks.Figures;

/// <summary>One licence by its number over HTTP, sixteen callers, numbers at random out of twenty thousand.</summary>
internal static class ReadingALicence
{
    private const int Numbers = 20_000;

    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        var city = data.Copy(await data.City());
        using var host = Server.Host(city).Ready();
        using var twin = Server.Twin(city).Ready();
        var token = SigningIn.Citizen(host.Port);

        var forThePublic = await Http.Compare(host.Port, twin.Port, Requests(null));
        var signedIn = await Http.Compare(host.Port, twin.Port, Requests(token), Requests(null));
        // By turns, for what else the machine does changes from minute to minute.
        var both = await Http.Compare(host.Port, host.Port, Requests(token), Requests(null));
        return
        [
            Figure.Rate("read a licence by number", "/s", forThePublic.Ours, forThePublic.Twin, 0.55),
            Figure.Rate("the same, signed in", "/s", signedIn.Ours, signedIn.Twin, 0.40),
            Figure.Rate("signed in against the public, both ours", "/s", both.Ours, both.Twin, 0.85),
        ];
    }

    private static Func<int, byte[]> Requests(string? token)
    {
        var requests = Enumerable
            .Range(0, Numbers)
            .Select(number => HttpLoad.Get($"/api/v1/licences/{Generator.NumberOf(number)}", token))
            .ToArray();
        return _ => requests[Random.Shared.Next(requests.Length)];
    }
}
