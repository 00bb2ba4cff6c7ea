using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Document = Microsoft.OpenApi.OpenApiDocument;

namespace Kanoon.Host.Startup;

/// <summary>Makes the generated shapes say all that holds: pages are typed by them.</summary>
internal static class OpenApiSchemas
{
    private const string Problem = "ProblemDetails";
    private const string Invalid = "HttpValidationProblemDetails";

    /// <summary>The generator takes two types of one name for the same, and describes the first only.</summary>
    public static void Name(OpenApiOptions options)
    {
        var named = new Dictionary<string, Type>();
        options.CreateSchemaReferenceId = json =>
        {
            if (OpenApiOptions.CreateDefaultSchemaReferenceId(json) is not { } name)
                return null;
            var type = Nullable.GetUnderlyingType(json.Type) ?? json.Type;
            lock (named)
                return named.TryAdd(name, type) || named[name] == type
                    ? name
                    : throw new InvalidOperationException($"{type} and {named[name]} are both called {name}.");
        };
    }

    public static Task NameAllowedValues(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken ct
    )
    {
        if (
            context.JsonPropertyInfo?.AttributeProvider is PropertyInfo property
            && property.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed
        )
            schema.Enum = [.. allowed.Values.OfType<string>().Select(value => (JsonNode)value)];
        return Task.CompletedTask;
    }

    public static void Finish(Document document)
    {
        var schemas = document.Components!.Schemas!;
        foreach (var schema in schemas.Values.OfType<OpenApiSchema>().Where(schema => schema.Enum is { Count: > 0 }))
        {
            schema.Type = JsonSchemaType.String;
            // Where a choice may be null, the property that holds it says so.
            schema.Enum = [.. schema.Enum!.Where(value => value is not null && !value.IsJsonNullSentinel())];
        }

        DescribeProblems(schemas);
        DescribeFiles(document);
        RequireWhatIsAnswered(document, schemas);
    }

    private static void DescribeProblems(IDictionary<string, IOpenApiSchema> schemas)
    {
        var problem = OfProblem();
        problem.Properties!["changedAt"] = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Format = "date-time",
            Description = "Of a stale version: when it was changed last; where the caller may know.",
        };
        problem.Properties["changedBy"] = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = ["you", "office", "system", "other"],
            Description = "Of a stale version: by whom.",
        };
        problem.Properties["changedByName"] = new OpenApiSchema
        {
            Type = JsonSchemaType.String | JsonSchemaType.Null,
            Description = "Of a stale version: their name, for the Office and for themselves.",
        };
        schemas[Problem] = problem;
        var invalid = OfProblem();
        invalid.Properties!["errors"] = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Description = "What is wrong, by camel-case field.",
            AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text() },
        };
        schemas[Invalid] = invalid;
    }

    private static OpenApiSchema OfProblem() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Description = "RFC 9457.",
            Required = new HashSet<string> { "type", "title", "status", "detail", "code", "traceId" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = Text(),
                ["title"] = Text(),
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32" },
                ["detail"] = Text(),
                ["code"] = Text("Stable; what programs go by."),
                ["traceId"] = Text("What to tell support."),
            },
        };

    private static OpenApiSchema Text(string? description = null) =>
        new() { Type = JsonSchemaType.String, Description = description };

    /// <summary>An answer that is no JSON is a file, whatever the route answers as JSON besides.</summary>
    private static void DescribeFiles(Document document)
    {
        foreach (var (mediaType, content) in AnswersOf(document).SelectMany(answer => answer.Content ?? Nothing))
            if (!mediaType.EndsWith("json", StringComparison.Ordinal))
                content.Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Format = mediaType.StartsWith("text/", StringComparison.Ordinal) ? null : "binary",
                };
    }

    /// <summary>A default lets a request leave a property out; an answer always has them all.</summary>
    private static void RequireWhatIsAnswered(Document document, IDictionary<string, IOpenApiSchema> schemas)
    {
        var asked = new HashSet<string>();
        foreach (var operation in OperationsOf(document))
        foreach (var content in operation.RequestBody?.Content ?? Nothing)
            Gather(content.Value.Schema, schemas, asked);
        var answered = new HashSet<string>();
        foreach (var answer in AnswersOf(document))
        foreach (var content in answer.Content ?? Nothing)
            Gather(content.Value.Schema, schemas, answered);

        foreach (var name in answered.Except(asked).Except([Problem, Invalid]))
            if (schemas[name] is OpenApiSchema { Properties: { Count: > 0 } properties } schema)
                schema.Required = properties.Keys.ToHashSet();
    }

    private static void Gather(
        IOpenApiSchema? schema,
        IDictionary<string, IOpenApiSchema> schemas,
        HashSet<string> names
    )
    {
        if (schema is null)
            return;
        if (schema is OpenApiSchemaReference { Reference.Id: { } name })
        {
            if (names.Add(name))
                Gather(schemas[name], schemas, names);
            return;
        }

        IEnumerable<IOpenApiSchema?> parts =
        [
            schema.Items,
            schema.AdditionalProperties,
            .. schema.Properties?.Values ?? [],
            .. schema.OneOf ?? [],
            .. schema.AnyOf ?? [],
            .. schema.AllOf ?? [],
        ];
        foreach (var part in parts)
            Gather(part, schemas, names);
    }

    private static Dictionary<string, OpenApiMediaType> Nothing { get; } = [];

    private static IEnumerable<OpenApiOperation> OperationsOf(Document document) =>
        document.Paths.Values.SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>());

    private static IEnumerable<IOpenApiResponse> AnswersOf(Document document) =>
        OperationsOf(document)
            .SelectMany(operation => operation.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>());
}
