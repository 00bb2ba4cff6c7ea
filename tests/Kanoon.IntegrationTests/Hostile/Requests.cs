using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Kanoon.IntegrationTests.Hostile;

/// <summary>Requests made from the API's own description, spoilt in their path, query, headers or body.</summary>
internal sealed class Requests(JsonObject document)
{
    private static readonly byte[][] Spoilt =
    [
        [],
        [0],
        [0xff, 0xfe, 0x7b, 0x00],
        [0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d],
        Encoding.UTF8.GetBytes("{"),
        Encoding.UTF8.GetBytes("{\"a\":1,}"),
        Encoding.UTF8.GetBytes("{/* */}"),
        Encoding.UTF8.GetBytes("[]"),
        Encoding.UTF8.GetBytes("\"text\""),
        Encoding.UTF8.GetBytes("null"),
        Encoding.UTF8.GetBytes(new string('[', 100_000)),
        Encoding.UTF8.GetBytes("{\"a\":\"" + new string('x', 600_000) + "\"}"),
    ];

    public static IReadOnlyList<string> Tags(JsonObject document) =>
        [.. Operations(document).Select(operation => operation.Tag).Distinct().Order(StringComparer.Ordinal)];

    /// <param name="tags">Of the operations.</param>
    /// <param name="except">Operations, as <c>POST /path</c>, that are to be left alone.</param>
    public Gen<HostileRequest> Of(IReadOnlyList<string> tags, IReadOnlySet<string> except) =>
        Gen.OneOf([
            .. Operations(document)
                .Where(operation => tags.Contains(operation.Tag) && !except.Contains(operation.Name))
                .Select(Request),
        ]);

    private static IEnumerable<Operation> Operations(JsonObject document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select new Operation(operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject());

    private Gen<HostileRequest> Request(Operation operation)
    {
        var path = Path(operation);
        var headers = Headers(operation);
        var body = Body(operation);
        return Gen.Select(path, headers, body)
            .Select((at, with, what) => new HostileRequest(operation.Method, at, what.Body, what.Type, with));
    }

    private static Gen<string> Path(Operation operation)
    {
        var parameters = operation.Parameters("path");
        var filled = Gen.Const(operation.Path);
        foreach (var parameter in parameters)
            filled = Gen.Select(filled, Gen.Frequency((3, Values.Guid), (2, InAddress)))
                .Select((so, value) => so.Replace($"{{{parameter}}}", value, StringComparison.Ordinal));

        var query = operation.Parameters("query");
        if (query.Count == 0)
            return filled;
        var pair = Gen.Select(Gen.OneOf([.. query, "unknown"]), InAddress);
        return Gen.Select(filled, pair.List[0, 5])
            .Select((at, pairs) => $"{at}?{string.Join('&', pairs.Select(one => $"{one.Item1}={one.Item2}"))}");
    }

    private static Gen<string> InAddress =>
        Gen.Frequency(
            (5, Values.Text.Select(text => Uri.EscapeDataString(text.Length > 2000 ? text[..2000] : text))),
            (1, Gen.OneOf("%00", "%", "%ZZ", "%c0%af", "%ff", "..%2f..%2f", "%E2%80%AE"))
        );

    private static Gen<List<(string, string)>> Headers(Operation operation)
    {
        var usual = operation
            .Parameters("header")
            .Select(name => (name, Value: name == "If-Match" ? "\"1\"" : "key"))
            .ToList();
        var odd = Gen.Select(
            Gen.OneOf("Idempotency-Key", "If-Match", "If-None-Match", "Accept", "Accept-Language", "Range", "Cookie"),
            Gen.OneOf(
                "",
                "*",
                "\"",
                "\"-1\"",
                "W/\"1\"",
                "\"99999999999\"",
                "text/csv",
                "xx-YY;q=2",
                "bytes=0-1",
                "kanoon=AAAA"
            )
        );
        return Gen.Frequency(
            (3, Gen.Const(usual)),
            (
                1,
                odd.List[1, 2]
                    .Select(some => usual.Where(u => some.TrueForAll(o => o.Item1 != u.name)).Concat(some).ToList())
            )
        );
    }

    private Gen<(byte[]? Body, string Type)> Body(Operation operation)
    {
        if (operation.Schema is not { } schema)
            return Gen.Const(((byte[]?)null, "application/json"));

        var type = Gen.Frequency(
            (9, Gen.Const("application/json")),
            (
                1,
                Gen.OneOf(
                    "text/plain",
                    "application/xml",
                    "application/json; charset=utf-16",
                    "multipart/form-data; boundary=x",
                    ""
                )
            )
        );
        var properties = Resolve(schema)["properties"]?.AsObject().Select(property => property.Key).ToArray() ?? [];
        var fields =
            properties.Length == 0
                ? Gen.Const(Encoding.UTF8.GetBytes("{}"))
                : Gen.Select(Gen.OneOf([.. properties, "id", "__proto__", "$type"]), Values.Json)
                    .List[0, properties.Length + 2]
                    // A name that comes twice is part of it.
                    .Select(some =>
                        Encoding.UTF8.GetBytes(
                            $"{{{string.Join(',', some.Select(one => $"\"{one.Item1}\":{one.Item2}"))}}}"
                        )
                    );
        return Gen.Select(Gen.Frequency((6, Whole(schema)), (3, fields), (1, Gen.OneOf(Spoilt))), type)
            .Select((body, kind) => ((byte[]?)body, kind));
    }

    /// <summary>Every field there, each of its own kind, or once in a while of another.</summary>
    private Gen<byte[]> Whole(JsonObject schema) => Field(schema, 0).Select(Encoding.UTF8.GetBytes);

    private Gen<string> Field(JsonObject schema, int depth)
    {
        var known = Resolve(schema);
        if (known["enum"] is JsonArray choices)
            return Gen.OneOf([.. choices.Select(choice => choice?.ToJsonString() ?? "null")]);
        return depth > 3 ? Values.Json : Gen.Frequency((9, OfItsKind(known, depth)), (1, Values.Json));
    }

    private Gen<string> OfItsKind(JsonObject schema, int depth) =>
        Kind(schema) switch
        {
            "object" => Object(schema, depth),
            "array" => Field(schema["items"]!.AsObject(), depth + 1)
                .List[0, 3]
                .Select(items => $"[{string.Join(',', items)}]"),
            "integer" => Values.Number,
            "boolean" => Gen.Bool.Select(flag => flag ? "true" : "false"),
            "string" => Values.Quoted,
            _ => Values.Json,
        };

    private Gen<string> Object(JsonObject schema, int depth)
    {
        var written = Gen.Const("");
        foreach (var property in schema["properties"]?.AsObject() ?? [])
            written = Gen.Select(written, Field(property.Value!.AsObject(), depth + 1))
                .Select((so, value) => $"{so}{(so.Length > 0 ? "," : "")}\"{property.Key}\":{value}");
        return written.Select(all => $"{{{all}}}");
    }

    private static string? Kind(JsonObject schema) =>
        schema["type"] switch
        {
            JsonArray several => several.Select(one => one!.GetValue<string>()).FirstOrDefault(one => one != "null"),
            JsonValue one => one.GetValue<string>(),
            _ => null,
        };

    private JsonObject Resolve(JsonObject schema) =>
        schema["$ref"] is { } reference
            ? document["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject()
            : schema;

    private sealed record Operation(string Method, string Path, JsonObject Description)
    {
        public string Name => $"{Method} {Path}";
        public string Tag => Description["tags"]![0]!.GetValue<string>();

        public JsonObject? Schema =>
            Description["requestBody"]?["content"]?.AsObject().First().Value!["schema"]?.AsObject();

        public IReadOnlyList<string> Parameters(string place) =>
            [
                .. Description["parameters"]
                    ?.AsArray()
                    .Where(parameter => parameter!["in"]!.GetValue<string>() == place)
                    .Select(parameter => parameter!["name"]!.GetValue<string>())
                    ?? [],
            ];
    }
}
