using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentValidation;
using Kanoon.Platform;
using Kanoon.Platform.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Host.Errors;

/// <summary>Answers every failure with an RFC 9457 problem that has a stable code, in the caller's language.</summary>
internal sealed partial class ProblemAnswers(IProblemDetailsService problems, ILogger<ProblemAnswers> log)
    : IExceptionHandler
{
    // Whoever sends thousands of mistakes is not told each.
    private const int MostErrors = 50;

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var problem = Describe(exception);
        if (problem.Status >= 500)
            log.LogError(exception, "Unhandled failure");

        if (exception is StaleVersionException stale)
            await NameChange(httpContext, problem, stale, cancellationToken);

        httpContext.Response.StatusCode = problem.Status!.Value;
        if (exception is TooManyRequestsException { Wait: var wait })
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds)
                .ToString(CultureInfo.InvariantCulture);
        return await TryWrite(problems, httpContext, problem);
    }

    /// <summary>Gives a body to a bare status, such as the 401 of a missing sign-in.</summary>
    public static async Task ForBareStatus(StatusCodeContext context)
    {
        var status = context.HttpContext.Response.StatusCode;
        if (Known.ByStatus(status) is { } rule)
        {
            var known = status == 403 && context.HttpContext.AwaitsSecondFactor() ? Known.SecondFactorNeeded : rule;
            var problem = Problem(status, known);
            if (status == 400)
                NameFields(problem, [.. UnreadQuery.FieldsOf(context.HttpContext)]);
            await TryWrite(
                context.HttpContext.RequestServices.GetRequiredService<IProblemDetailsService>(),
                context.HttpContext,
                problem
            );
        }
    }

    /// <summary>So that a page can say who was quicker.</summary>
    private static async Task NameChange(
        HttpContext http,
        ProblemDetails problem,
        StaleVersionException stale,
        CancellationToken ct
    )
    {
        if (await http.LastChangeOf(stale, ct) is not { } change)
            return;
        problem.Extensions["changedAt"] = change.At;
        problem.Extensions["changedBy"] = change.By;
        problem.Extensions["changedByName"] = change.ByName;
    }

    private static void NameFields(ProblemDetails problem, IReadOnlyCollection<string> fields)
    {
        if (fields.Count > 0)
            problem.Extensions["errors"] = fields.ToDictionary(
                field => field,
                _ => (string[])[Language.Pick(Known.WrongType.Persian, Known.WrongType.English)]
            );
    }

    private static ValueTask<bool> TryWrite(IProblemDetailsService problems, HttpContext http, ProblemDetails problem)
    {
        // A problem is JSON for whoever asked for a spreadsheet too; its writer would rather say nothing.
        http.Request.Headers.Accept = default;
        return problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = http, ProblemDetails = problem });
    }

    private static ProblemDetails Describe(Exception exception) =>
        exception switch
        {
            ValidationException invalid => Invalid(invalid),
            RuleViolationException broken => Problem(409, broken.Rule),
            UnprocessableException unprocessable => Problem(422, unprocessable.Rule),
            BadHeaderException header => Problem(400, header.Rule),
            NotFoundException => Problem(404, Known.NotFound),
            ForbiddenException => Problem(403, Known.Forbidden),
            StaleVersionException => Problem(412, Known.Stale),
            PreconditionRequiredException => Problem(428, Known.IfMatchMissing),
            DbUpdateConcurrencyException => Problem(409, Known.Concurrent),
            BadHttpRequestException bad => Malformed(bad),
            UnauthenticatedException failed => Problem(401, failed.Rule),
            TooManyRequestsException tooMany => Problem(429, tooMany.Rule),
            _ => Problem(500, Known.Unexpected),
        };

    private static ProblemDetails Invalid(ValidationException invalid)
    {
        var problem = Problem(400, Known.Invalid);
        problem.Extensions["errors"] = invalid
            .Errors.Take(MostErrors)
            .GroupBy(error => FieldName.CamelCase(error.PropertyName))
            .ToDictionary(field => field.Key, field => field.Select(error => error.ErrorMessage).Distinct().ToArray());
        return problem;
    }

    private static ProblemDetails Malformed(BadHttpRequestException bad)
    {
        var problem = Problem(bad.StatusCode, Known.ByStatus(bad.StatusCode) ?? Known.Malformed);
        NameFields(problem, bad.InnerException is JsonException json ? [.. FieldsOf(json)] : [.. ParameterOf(bad)]);
        return problem;
    }

    // Of what is missing the serialiser tells nothing but a sentence, which quotes the names.
    private static IEnumerable<string> FieldsOf(JsonException json)
    {
        var prefix = json.Path is ['$', '.', ..] ? json.Path[2..] : "";
        var missing = json.Message.IndexOf("missing required properties", StringComparison.Ordinal);
        if (missing < 0)
            return prefix.Length > 0 ? [prefix] : [];

        return Quoted()
            .Matches(json.Message[missing..])
            .Select(name => prefix.Length > 0 ? $"{prefix}.{name.Groups["name"].Value}" : name.Groups["name"].Value)
            .Distinct();
    }

    // A query or form field that is missing or has no such value is told of by a sentence alone, too.
    private static IEnumerable<string> ParameterOf(BadHttpRequestException bad) =>
        Parameter().Match(bad.Message) is { Success: true } named ? [named.Groups["name"].Value] : [];

    [GeneratedRegex("parameter \"[^\"]* (?<name>[A-Za-z0-9]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("'(?<name>[A-Za-z0-9]+)'", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    private static ProblemDetails Problem(int status, Rule rule) =>
        new()
        {
            Type = $"urn:kanoon:problem:{rule.Code}",
            Title = Language.Pick(rule.Persian, rule.English),
            Status = status,
            Detail = Language.Pick(rule.Persian, rule.English),
            Extensions = { ["code"] = rule.Code },
        };
}
