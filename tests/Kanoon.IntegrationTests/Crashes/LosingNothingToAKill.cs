using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Testing;

namespace Kanoon.IntegrationTests.Crashes;

/// <summary>The process is killed in the middle of commands: what was acknowledged is there, and happens once.</summary>
public sealed class LosingNothingToAKill : IDisposable
{
    private const int Writers = 8;
    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-kill-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_acknowledged_write_survives_and_every_announcement_has_one_effect()
    {
        var created = new ConcurrentDictionary<string, Guid>();
        var unanswered = new ConcurrentBag<string>();

        await using (var first = await HostProcess.Start(folder, new Dictionary<string, string>()))
        {
            using var http = await first.Citizen();
            var writers = Enumerable
                .Range(0, Writers)
                .Select(writer => WriteUntilTheEnd(http, writer, created, unanswered))
                .ToList();
            await Eventually.Holds(() => Task.FromResult(created.Count >= 60), "sixty writes are acknowledged");
            await first.Kill();
            await Task.WhenAll(writers);
        }

        await using var second = await HostProcess.Start(folder, new Dictionary<string, string>());
        using var again = await second.Citizen();
        foreach (var (key, id) in created)
            (await Start(again, key)).Should().Be(id, "the same key gives the answer that was given before the kill");
        foreach (var key in unanswered)
            created[key] = await Start(again, key);

        var all = await Mine(again);
        all.Select(application => application["id"]!.GetValue<Guid>()).Should().BeEquivalentTo(created.Values);
        var withdrawn = all.Count(application => application["state"]!.GetValue<string>() == "withdrawn");
        withdrawn.Should().BePositive();
        await Eventually.Holds(async () => (await News(again)).Count >= withdrawn, "every withdrawal is told of");
        (await News(again)).Should().HaveCount(withdrawn).And.OnlyHaveUniqueItems();
    }

    private static async Task WriteUntilTheEnd(
        HttpClient http,
        int writer,
        ConcurrentDictionary<string, Guid> created,
        ConcurrentBag<string> unanswered
    )
    {
        for (var i = 0; ; i++)
        {
            var key = $"kill-{writer}-{i}";
            try
            {
                created[key] = await Start(http, key);
                await http.Change(
                    HttpMethod.Post,
                    $"/api/v1/founding-applications/{created[key]}/withdraw",
                    1,
                    new { reason = "منصرف شدیم" }
                );
            }
            catch (HttpRequestException)
            {
                unanswered.Add(key);
                return;
            }
        }
    }

    private static async Task<Guid> Start(HttpClient http, string key)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri("/api/v1/founding-applications", UriKind.Relative)
        );
        request.Headers.Add("Idempotency-Key", key);
        request.Content = JsonContent.Create(Applicant.Fields($"کانون {key}"));
        return (await http.SendAsync(request).Read<CreatedId>()).Id;
    }

    private static async Task<List<JsonNode>> Mine(HttpClient http) =>
        await Walk(http, "/api/v1/founding-applications/mine");

    private static async Task<List<string>> News(HttpClient http) =>
        [
            .. (await Walk(http, "/api/v1/messages"))
                .Where(message => message["subject"]!.GetValue<string>() == "پایان رسیدگی به درخواست تأسیس")
                .Select(message => message["body"]!.GetValue<string>()),
        ];

    private static async Task<List<JsonNode>> Walk(HttpClient http, string address)
    {
        var items = new List<JsonNode>();
        string? next = null;
        do
        {
            var page = await http.Get<JsonObject>($"{address}?limit=100{(next is null ? "" : $"&after={next}")}");
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            next = page["next"]?.GetValue<string>();
        } while (next is not null);

        return items;
    }
}
