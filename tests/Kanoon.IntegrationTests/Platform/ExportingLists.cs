using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Messaging;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;

namespace Kanoon.IntegrationTests.Platform;

public sealed class ExportingListsOnSqlite(SqliteApp app) : ExportingLists(app), IClassFixture<SqliteApp>;

public sealed class ExportingListsOnSqlServer(SqlServerApp app) : ExportingLists(app), IClassFixture<SqlServerApp>;

/// <summary>Dead letters stand for every list: all are answered by the same code.</summary>
public abstract class ExportingLists(KanoonApp app) : Behaviour(app), IAsyncLifetime
{
    private const string DeadLetters = "/api/v1/admin/dead-letters";
    private const string NoRuns = "/api/v1/admin/jobs/platform.housekeeping/runs";
    private const int Letters = 230;

    private static readonly string[] Errors =
    [
        "=HYPERLINK(\"http://example.com\")",
        "+1",
        "-1",
        "@SUM(1)",
        "a \"quoted\", <b> & more",
        "C:\\Windows\\win.ini",
        "/etc/hostname",
        "＝1+1",
    ];

    public async ValueTask InitializeAsync() =>
        await App.In(async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            if (db.Outbox.Any(row => row.State == MessageState.Dead))
                return;
            var now = App.Clock.GetUtcNow().UtcDateTime;
            for (var number = 0; number < Letters; number++)
                db.Outbox.Add(
                    new OutboxMessage
                    {
                        Id = Guid.CreateVersion7(),
                        OccurredAt = now.AddSeconds(-number),
                        DueAt = now,
                        Type = "Test.Buried",
                        Body = "{}",
                        State = MessageState.Dead,
                        Attempts = number,
                        LastError = number < 10 ? Errors.ElementAtOrDefault(number) : null,
                    }
                );
            await db.SaveChangesAsync();
        });

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_spreadsheet_holds_the_whole_list_as_json_does()
    {
        var json = await Walk();

        var sheet = await Spreadsheet(DeadLetters);
        var rows = sheet.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();

        json.Should().HaveCount(Letters);
        rows.Should().HaveCount(Letters);
        foreach (var (row, item) in rows.Zip(json))
        {
            row.Keys.Should().Equal(item.Select(property => property.Key));
            row.Values.Select(Text).Should().Equal(item.Select(property => Text(property.Value)));
        }

        rows[1]["attempts"].Should().Be(1d, "a number is one in the sheet too");
    }

    [Fact]
    public async Task Csv_holds_the_whole_list_as_json_does_but_for_what_would_be_a_formula()
    {
        var json = await Walk();

        var answer = await Ask(DeadLetters, Lists.Csv);
        using var text = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var lines = (await text.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().HaveCount(Letters + 1);
        lines[0].TrimEnd('\r').Should().Be(string.Join(',', json[0].Select(property => property.Key)));
        lines[1].Should().NotContain(",=HYPERLINK").And.NotContain("\"=HYPERLINK").And.Contain("=HYPERLINK");
        lines[1 + Array.IndexOf(Errors, "＝1+1")].TrimEnd('\r').Should().EndWith(",'＝1+1");
        lines.Skip(1).Zip(json).Should().OnlyContain(pair => pair.First.Contains(Text(pair.Second["id"])));
    }

    [Fact]
    public async Task No_cell_of_a_spreadsheet_is_a_formula_and_every_part_is_where_it_belongs()
    {
        var sheet = XDocument.Parse(await Part(await Spreadsheet(DeadLetters), "xl/worksheets/sheet1.xml"));

        sheet.Descendants().Should().NotContain(element => element.Name.LocalName == "f");
        sheet.Root!.Elements().Select(part => part.Name.LocalName).Should().ContainInOrder("sheetViews", "sheetData");
        sheet
            .Root.Elements()
            .Single(part => part.Name.LocalName == "sheetData")
            .Elements()
            .Should()
            .OnlyContain(row => row.Name.LocalName == "row");
    }

    [Theory]
    [InlineData("fa", "1")]
    [InlineData("en", null)]
    public async Task A_persian_readers_sheet_runs_from_right_to_left(string language, string? rightToLeft)
    {
        var sheet = XDocument.Parse(await Part(await Spreadsheet(DeadLetters, language), "xl/worksheets/sheet1.xml"));

        var view = sheet.Descendants().Single(element => element.Name.LocalName == "sheetView");
        var said = view.Attribute("rightToLeft")?.Value;
        (said is "0" ? null : said).Should().Be(rightToLeft);
    }

    [Fact]
    public async Task An_empty_list_has_its_header_all_the_same()
    {
        var sheet = await Spreadsheet(NoRuns);

        var row = sheet.Query().Cast<IDictionary<string, object?>>().Should().ContainSingle().Subject;
        row.Values.Should().Equal("id", "host", "startedAt", "finishedAt", "outcome", "done", "failed", "error");
    }

    [Theory]
    [InlineData(Lists.Csv)]
    [InlineData(Lists.Spreadsheet)]
    public async Task What_cannot_be_listed_is_a_problem_in_any_format(string format)
    {
        var answer = await Ask($"{DeadLetters}?after=nonsense", format);

        await Task.FromResult(answer).ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "bad-cursor");
    }

    private async Task<List<JsonObject>> Walk()
    {
        var (items, after) = (new List<JsonObject>(), (string?)null);
        do
        {
            var page = await App.Administrator()
                .Http.Get<JsonObject>($"{DeadLetters}?limit=100{(after is null ? "" : $"&after={after}")}");
            items.AddRange(page["items"]!.AsArray().Select(item => item!.AsObject()));
            after = page["next"]?.GetValue<string>();
        } while (after is not null);

        return items;
    }

    private async Task<MemoryStream> Spreadsheet(string list, string language = "fa")
    {
        var answer = await Ask(list, Lists.Spreadsheet, language);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.Should().Be(Lists.Spreadsheet);
        answer.Content.Headers.ContentDisposition!.FileName.Should().Be("list.xlsx");
        return new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
    }

    private Task<HttpResponseMessage> Ask(string list, string format, string language = "fa")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(list, UriKind.Relative));
        request.Headers.Accept.ParseAdd(format);
        request.Headers.AcceptLanguage.ParseAdd(language);
        return App.Administrator().Http.SendAsync(request);
    }

    private static async Task<string> Part(Stream file, string name)
    {
        await using var archive = new ZipArchive(file);
        using var text = new StreamReader(await archive.GetEntry(name)!.OpenAsync());
        return await text.ReadToEndAsync();
    }

    private static string Text(JsonNode? value) => value?.ToString() ?? "";

    private static string Text(object? cell) => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";
}
