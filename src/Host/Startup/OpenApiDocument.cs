using System.Text.Json;
using System.Text.Json.Nodes;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Kanoon.Host.Startup;

/// <summary>What the endpoints' metadata say besides shapes: headers and the document's own title.</summary>
internal static class OpenApiDocument
{
    public static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        OpenApiSchemas.Name(options);
        options.AddSchemaTransformer(OpenApiSchemas.NameAllowedValues);
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "Kanoon";
                document.Info.Version = "v1";
                document.Info.Description =
                    "The city's voluntary cultural associations. Errors are RFC 9457 problems with a stable code.";
                document.Servers = [];
                OpenApiSchemas.Finish(document);
                return Task.CompletedTask;
            }
        );
        options.AddOperationTransformer(
            (operation, context, _) =>
            {
                var metadata = context.Description.ActionDescriptor.EndpointMetadata;
                if (metadata.OfType<IdempotencyKeyMetadata>().Any())
                    AddHeader(
                        operation,
                        Preconditions.IdempotencyHeader,
                        "1 to 100 printable characters; the same key gives the same answer, once."
                    );
                if (metadata.OfType<IfMatchMetadata>().Any())
                    AddHeader(operation, "If-Match", "The ETag that was read.");
                NameChoices(operation, context);
                if (metadata.OfType<SortMetadata>().FirstOrDefault() is { } sorts)
                    Describe(operation, "sort", ChoiceOf(sorts.Values));
                Describe(operation, "limit", PageSize());
                DescribeForm(operation, context);
                return Task.CompletedTask;
            }
        );
    }

    /// <summary>A form's fields as one object; the generator puts some together without their names.</summary>
    private static void DescribeForm(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        if (operation.RequestBody?.Content?.TryGetValue("multipart/form-data", out var form) is not true)
            return;
        var fields = context
            .Description.ParameterDescriptions.Where(field => field.Source.Id is "Form" or "FormFile")
            .ToList();
        form.Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = fields.Where(field => field.IsRequired).Select(field => field.Name).ToHashSet(),
            Properties = fields.ToDictionary(
                field => field.Name,
                field =>
                    (IOpenApiSchema)
                        new OpenApiSchema
                        {
                            Type = JsonSchemaType.String,
                            Format = field.Type == typeof(IFormFile) ? "binary" : null,
                            Enum = NamesOf(field.Type),
                        }
            ),
        };
    }

    private static void NameChoices(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var parameter in context.Description.ParameterDescriptions)
        {
            if (NamesOf(parameter.Type) is not { } names)
                continue;
            Describe(operation, parameter.Name, new OpenApiSchema { Type = JsonSchemaType.String, Enum = names });
        }
    }

    private static void Describe(OpenApiOperation operation, string parameter, OpenApiSchema schema)
    {
        var documented = operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(p => p.Name == parameter);
        documented?.Schema = schema;
    }

    private static OpenApiSchema ChoiceOf(IEnumerable<string> values) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)] };

    private static OpenApiSchema PageSize() =>
        new()
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = "1",
            Maximum = "100",
        };

    private static List<JsonNode>? NamesOf(Type parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter) ?? parameter;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Choice<>)
            ?
            [
                .. Enum.GetNames(type.GenericTypeArguments[0])
                    .Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name)),
            ]
            : null;
    }

    private static void AddHeader(OpenApiOperation operation, string name, string description)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(
            new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Header,
                Required = true,
                Description = description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            }
        );
    }
}
