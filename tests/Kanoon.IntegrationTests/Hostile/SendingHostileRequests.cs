using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using CsCheck;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Hostile;

public sealed class SendingHostileRequestsOnSqlite(ListeningOnSqlite app)
    : SendingHostileRequests(app),
        IClassFixture<ListeningOnSqlite>;

public sealed class SendingHostileRequestsOnSqlServer(ListeningOnSqlServer app)
    : SendingHostileRequests(app),
        IClassFixture<ListeningOnSqlServer>;

/// <summary>Ten thousand requests of each family, by somebody whom every route lets in: nothing breaks and nothing changes.</summary>
public abstract class SendingHostileRequests(KanoonApp app) : Behaviour(app)
{
    private const int PerFamily = 10_000;

    // They do what they are for whatever they are sent: end the session, begin a second factor.
    private static readonly HashSet<string> Spared = ["POST /api/v1/auth/sign-out", "POST /api/v1/auth/totp"];

    /// <summary>Tags of the API's description whose operations belong together.</summary>
    public static TheoryData<string[]> Families { get; } =
    [
        new(["Access", "Audit", "Jobs"]),
        new(["Associations", "Clubs", "Reference", "Rulebook"]),
        new(["Cards", "Members", "Verification"]),
        new(["Dashboard", "Examination", "Founding"]),
        new(["Letters", "Messages", "People"]),
        new(["Licences", "Renewals", "Supervision", "Variations"]),
    ];

    [Theory]
    [MemberData(nameof(Families))]
    public async Task A_family_answers_each_with_a_problem_and_keeps_nothing(string[] tags)
    {
        var sender = await App.Staff(Roles.OfficeStaff, Roles.OfficeManager, Roles.Administrator);
        var requests = new Requests(await Document()).Of(tags, Spared);
        var accepted = new ConcurrentDictionary<string, HostileRequest>();
        var before = await Traces();

        await requests.SampleAsync(
            request => Send(sender.Http, request, accepted),
            iter: PerFamily,
            threads: Environment.ProcessorCount,
            print: request => request.ToString()
        );

        await sender.Http.Get<JsonObject>("/api/v1/auth/me");
        var left = (await Traces()).Except(before).ToList();
        left.Where(IsTrace).Should().BeSubsetOf(accepted.Keys, "what was refused leaves nothing, and few were not");
        left.Should().HaveCountLessThanOrEqualTo(accepted.Count);
    }

    [Fact]
    public async Task Every_operation_is_of_one_family() =>
        Families.SelectMany(row => row.Data).Should().BeEquivalentTo(Requests.Tags(await Document()));

    // A server whose log is shut numbers a request by its connection; other tests' hosts shut the process's log when they end.
    private static bool IsTrace(string known) => !known.Contains(':', StringComparison.Ordinal);

    private static async Task Send(
        HttpClient http,
        HostileRequest request,
        ConcurrentDictionary<string, HostileRequest> accepted
    )
    {
        using var message = request.Message();
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        message.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");
        using var answer = await http.SendAsync(message);

        ((int)answer.StatusCode).Should().BeLessThan(500);
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("   at Kanoon.").And.NotContain("Exception");
        if (answer.IsSuccessStatusCode)
            accepted[trace] = request;
    }

    private Task<JsonObject> Document() => App.Public().Get<JsonObject>("/openapi/v1.json");

    /// <summary>What every change leaves behind: a row in the audit with the trace of its request.</summary>
    private Task<List<string>> Traces() =>
        App.In(async services =>
        {
            var modules = services.GetRequiredService<ModuleCatalogue>();
            var traces = new List<string>();
            foreach (var module in modules.All)
                traces.AddRange(
                    await modules
                        .ContextOf(module.Name, services)
                        .Audit.Select(entry => entry.TraceId ?? entry.Operation)
                        .ToListAsync()
                );
            return traces;
        });
}
