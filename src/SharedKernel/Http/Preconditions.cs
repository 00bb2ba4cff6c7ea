using System.Globalization;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kanoon.SharedKernel.Http;

/// <summary>A change came without <c>If-Match</c>: 428.</summary>
public sealed class PreconditionRequiredException() : Exception("A change needs If-Match with the ETag that was read.");

/// <summary>A request lacks a header that it must have: 400.</summary>
public sealed class BadHeaderException(Rule rule) : Exception(rule.English)
{
    public Rule Rule { get; } = rule;
}

/// <summary>Marks an operation that takes <c>If-Match</c>; OpenAPI documents it.</summary>
public sealed class IfMatchMetadata;

/// <summary>Marks an operation that takes <c>Idempotency-Key</c>; OpenAPI documents it.</summary>
public sealed class IdempotencyKeyMetadata;

public static class Preconditions
{
    public const string IdempotencyHeader = "Idempotency-Key";

    /// <summary>The operation changes one resource: it needs <c>If-Match</c> (428 without, 412 when stale).</summary>
    public static RouteHandlerBuilder ChangesOne(this RouteHandlerBuilder route) =>
        route
            .WithMetadata(new IfMatchMetadata())
            .AddEndpointFilter(
                async (invocation, next) =>
                {
                    var request = invocation.HttpContext.Request;
                    if (!TryReadVersion(request.Headers.IfMatch.ToString(), out var version))
                        throw new PreconditionRequiredException();

                    request.HttpContext.RequestServices.GetRequiredService<CommandContext>().ExpectedVersion = version;
                    return await next(invocation);
                }
            )
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    /// <summary>The operation creates something: it needs <c>Idempotency-Key</c>, and the same key gives the same answer.</summary>
    public static RouteHandlerBuilder CreatesOne(this RouteHandlerBuilder route) =>
        route
            .WithMetadata(new IdempotencyKeyMetadata())
            .AddEndpointFilter(
                async (invocation, next) =>
                {
                    var http = invocation.HttpContext;
                    var context = http.RequestServices.GetRequiredService<CommandContext>();
                    context.IdempotencyKey = await ReadKey(http, context);
                    return await next(invocation);
                }
            )
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    /// <summary>
    /// A single resource with its <c>ETag</c>; 304 where the caller has it already. The tag is the version, by which a
    /// change is judged, and a print of what is shown, which may also follow from the day or from other rows.
    /// </summary>
    public static IResult WithETag<T>(this HttpContext http, T resource, int version)
    {
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var body = JsonSerializer.SerializeToUtf8Bytes(resource, json);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{version}-{XxHash3.HashToUInt64(body):x16}\"");
        http.Response.Headers.ETag = tag;
        return http.Request.Headers.IfNoneMatch == tag
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : new WrittenJson(body);
    }

    private static bool TryReadVersion(string header, out int version)
    {
        version = 0;
        return EntityTagHeaderValue.TryParse(header, out var tag)
            && int.TryParse(
                tag.Tag.ToString().Trim('"').Split('-')[0],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out version
            );
    }

    private static async Task<IdempotencyKey> ReadKey(HttpContext http, CommandContext context)
    {
        var key = http.Request.Headers[IdempotencyHeader].ToString();
        if (key.Length is 0 or > 100 || !key.All(character => character is > ' ' and <= '~'))
            throw new BadHeaderException(IdempotencyRules.Missing);

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{http.Request.Method} {http.Request.Path}\n"));
        if (http.Request.HasFormContentType)
            await AppendForm(hash, await http.Request.ReadFormAsync(http.RequestAborted), http.RequestAborted);
        else
        {
            http.Request.Body.Position = 0;
            await Append(hash, http.Request.Body, http.RequestAborted);
        }

        var caller = context.ActorId?.ToString("N") ?? context.Address ?? "public";
        return new IdempotencyKey(key, caller, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // Field by field, for the boundary between them is another in each request.
    private static async Task AppendForm(IncrementalHash hash, IFormCollection form, CancellationToken ct)
    {
        foreach (var (name, values) in form.OrderBy(field => field.Key, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}={values}\n"));
        foreach (var file in form.Files)
        {
            await using var content = file.OpenReadStream();
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}:{file.Length}\n"));
            await Append(hash, content, ct);
        }
    }

    private static async Task Append(IncrementalHash hash, Stream content, CancellationToken ct)
    {
        var buffer = new byte[8192];
        int read;
        while ((read = await content.ReadAsync(buffer, ct)) > 0)
            hash.AppendData(buffer, 0, read);
    }

    /// <summary>A body that was written already, for its print.</summary>
    private sealed class WrittenJson(byte[] body) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json; charset=utf-8";
            httpContext.Response.ContentLength = body.Length;
            return httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
        }
    }
}
