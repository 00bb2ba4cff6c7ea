using System.Text;
using Kanoon.Benchmarks.Data;
using Kanoon.Benchmarks.Measuring;

namespace Kanoon.Benchmarks.Figures;

/// <summary>A founding application through the whole stack, sixteen callers, an fsync for each.</summary>
internal static class CreatingAnApplication
{
    private static int last;

    public static async Task<IReadOnlyList<Figure>> Measure(DataSets data, CancellationToken ct)
    {
        var empty = await data.Empty();
        using var host = Server.Host(data.Copy(empty)).Ready();
        using var twin = Server.Twin(data.Copy(empty)).Ready();
        var token = SigningIn.Citizen(host.Port);

        var (ours, bare) = await Http.Compare(host.Port, twin.Port, _ => Request(token), _ => Request(null));
        return [Figure.Rate("create an application", "/s", ours, bare, 0.45)];
    }

    private static byte[] Request(string? token)
    {
        var number = Interlocked.Increment(ref last);
        var body = Encoding.UTF8.GetBytes(
            $$"""
            {"name":"{{Names.Of(
                number % Names.Most
            )}}","clubId":"0190c1b0-0000-7000-8000-000000000001","districtCode":1,"neighbourhoodCode":10101,"address":"خیابان بهار، پلاک ۱۲","postalCode":null,"goals":[1,5],"purpose":"گسترش شعرخوانی در محله"}
            """
        );
        return HttpLoad.Post("/api/v1/founding-applications", token, $"Idempotency-Key: bench-{number}\r\n", body);
    }
}
