using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Time;

namespace Kanoon.IntegrationTests.Associations;

/// <summary>What scenarios of this module say again and again.</summary>
internal static class Steps
{
    private static readonly ConditionalWeakTable<KanoonApp, Lazy<Task>> OneFounder = [];

    public static async Task Succeeds(this Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        if (!answer.IsSuccessStatusCode)
            Assert.Fail($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>A rule of the trade stands against it.</summary>
    public static Task<Problem> IsRefused(this Task<HttpResponseMessage> sent, string code) =>
        sent.ShouldBeProblem(HttpStatusCode.Conflict, $"associations.{code}");

    /// <summary>Known, but not theirs to do.</summary>
    public static Task<Problem> IsForbidden(this Task<HttpResponseMessage> sent) =>
        sent.ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");

    public static Task<Problem> IsNotFound(this Task<HttpResponseMessage> sent) =>
        sent.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    /// <summary>The shape is wrong, at this field.</summary>
    public static async Task IsInvalid(this Task<HttpResponseMessage> sent, string field) =>
        (await sent.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid")).Errors.Should().ContainKey(field);

    public static string Text(this JsonNode node, string name) => node[name]!.GetValue<string>();

    public static int Number(this JsonNode node, string name) => node[name]!.GetValue<int>();

    public static DateOnly Day(this JsonNode node, string name) => DateOnly.Parse(node.Text(name));

    public static IReadOnlyList<JsonNode> List(this JsonNode node, string name = "items") =>
        [.. node[name]!.AsArray().Select(item => item!)];

    /// <summary>Every item of a list, page by page.</summary>
    /// <param name="address">With its query, but for limit and cursor.</param>
    public static async Task<IReadOnlyList<JsonNode>> Walk(this HttpClient http, string address, int limit)
    {
        var (items, after) = (new List<JsonNode>(), "");
        var more = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        do
        {
            var page = await http.Get<JsonObject>($"{address}{more}limit={limit}{after}");
            page.List().Should().HaveCountLessThanOrEqualTo(limit);
            items.AddRange(page.List());
            items.Should().HaveCountLessThan(1000, "a list comes to its end");
            after = page["next"] is { } next ? $"&after={next}" : null;
        } while (after is not null);

        return items;
    }

    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd");

    public static DateOnly Today(this KanoonApp app) => app.Clock.Today();

    /// <summary>Ten in the morning of a day in Tehran.</summary>
    public static void MoveTo(this KanoonApp app, DateOnly day) =>
        app.Clock.SetUtcNow(new DateTimeOffset(Tehran.StartOf(day)).AddHours(10));

    /// <summary>From today on; the past stays as it was decided.</summary>
    public static async Task<HttpResponseMessage> SetRule(this KanoonApp app, string name, long value, DateOnly from)
    {
        var manager = await app.Staff(Roles.OfficeManager);
        return await manager.Http.Post(
            "/api/v1/admin/rules",
            new
            {
                name,
                value,
                effectiveFrom = from.Iso(),
                reason = "برای آزمون",
            }
        );
    }

    /// <summary>Where founders are not what a test is about, one is as good as five, and quicker.</summary>
    public static Task NeedOneFounder(this KanoonApp app) =>
        OneFounder
            .GetValue(app, key => new Lazy<Task>(() => key.SetRule("founding.min-founders", 1, key.Today()).Succeeds()))
            .Value;

    public static async Task<int> FoundersNeeded(this KanoonApp app)
    {
        if (!OneFounder.TryGetValue(app, out var set))
            return 5;
        await set.Value;
        return 1;
    }

    /// <summary>The calendar of deadlines, from the holidays that anybody may read.</summary>
    public static async Task<WorkingCalendar> WorkingDays(this KanoonApp app)
    {
        var holidays = new List<DateOnly>();
        foreach (var year in new[] { 1405, 1406, 1407 })
        {
            var listed = await app.Public().Get<JsonArray>($"/api/v1/reference/holidays?year={year}");
            holidays.AddRange(listed.Select(holiday => holiday!.Day("date")));
        }

        return new WorkingCalendar(holidays, thursdayIsOff: false);
    }

    /// <summary>The subjects of what somebody was told.</summary>
    public static async Task<IReadOnlyList<string>> ToldSubjects(this KanoonApp app, Person person)
    {
        await app.Deliver();
        var inbox = await person.Http.Get<JsonObject>("/api/v1/messages?limit=100");
        return [.. inbox.List().Select(message => message.Text("subject"))];
    }
}
