using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Platform;

/// <summary>The API's document is part of the repository: a change of the API is seen in review.</summary>
public sealed class DescribingTheApi(SqliteApp app) : Behaviour(app), IClassFixture<SqliteApp>
{
    private static readonly string Committed = Path.Combine(Repository(), "docs", "openapi.json");

    [Fact]
    public async Task The_committed_document_is_the_one_that_is_served()
    {
        var served = await App.Public().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));

        if (Environment.GetEnvironmentVariable("KANOON_WRITE_OPENAPI") is not null)
            await File.WriteAllTextAsync(Committed, served.ReplaceLineEndings("\n").TrimEnd() + "\n");

        var committed = await File.ReadAllTextAsync(Committed);
        JsonNode
            .DeepEquals(JsonNode.Parse(served), JsonNode.Parse(committed))
            .Should()
            .BeTrue("docs/openapi.json is written anew by KANOON_WRITE_OPENAPI=1 dotnet test");
    }

    [Fact]
    public async Task Every_operation_has_an_id_of_its_own_and_a_summary()
    {
        var document = JsonNode.Parse(
            await App.Public().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))
        )!;

        var operations = document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Select(operation => operation.Value!)
            .ToList();

        operations.Should().OnlyContain(operation => operation["summary"] != null && operation["operationId"] != null);
        operations.Select(operation => operation["operationId"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Every_answer_with_a_body_says_what_it_is()
    {
        var document = JsonNode.Parse(
            await App.Public().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))
        )!;

        var untyped =
            from path in document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            let answers = operation.Value!["responses"]!.AsObject().Where(answer => answer.Key.StartsWith('2')).ToList()
            where
                answers.Count == 0
                || answers.Any(answer =>
                    answer.Key is "200" or "201"
                    && answer.Value!["content"]?.AsObject().All(content => content.Value!["schema"] is JsonObject)
                        != true
                )
            select $"{operation.Key} {path.Key}";

        untyped.Should().BeEmpty();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Kanoon.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
