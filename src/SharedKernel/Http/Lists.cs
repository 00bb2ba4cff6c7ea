using Kanoon.SharedKernel.Paging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Kanoon.SharedKernel.Http;

/// <summary>A way to write the whole of a list, besides a page of it as JSON.</summary>
public interface IListFormat
{
    string MediaType { get; }

    Task<IResult> Write(ListTable table);
}

/// <summary>What a list may be sorted by; OpenAPI documents it.</summary>
public sealed record SortMetadata(IReadOnlyList<string> Values);

/// <summary>Answers a list as a page of JSON, or the whole of it in the format that <c>Accept</c> asks for.</summary>
public static class Lists
{
    public const string Csv = "text/csv";
    public const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int ExportPage = 100;
    private const int DefaultPage = 20;

    /// <param name="http">The request.</param>
    /// <param name="limit">Items a page; null for 20. An export takes the whole list and pays no heed to it.</param>
    /// <param name="after">The cursor of an earlier page; null for the first.</param>
    /// <param name="fetch">Asks for one page by limit and cursor.</param>
    public static async Task<IResult> List<T>(
        this HttpContext http,
        int? limit,
        string? after,
        Func<int, string?, Task<Page<T>>> fetch
    )
    {
        if (FormatFor(http) is not { } format)
            return TypedResults.Ok(await fetch(limit ?? DefaultPage, after));

        // The first page is fetched before anything is answered, so that a bad filter is still a problem answer.
        var first = await fetch(ExportPage, after);
        return await format.Write(ListTable.Of(first, next => fetch(ExportPage, next)));
    }

    /// <summary>Answers a table in the format that <c>Accept</c> asks for; as a spreadsheet where it asks for none.</summary>
    public static Task<IResult> Table(this HttpContext http, ListTable table) =>
        (FormatFor(http) ?? FormatsOf(http).First(format => format.MediaType == Spreadsheet)).Write(table);

    /// <summary>Answers figures as JSON, or as a table in the format that <c>Accept</c> asks for.</summary>
    public static async Task<IResult> Figures<T>(this HttpContext http, T figures, Func<T, ListTable> table) =>
        FormatFor(http) is { } format ? await format.Write(table(figures)) : TypedResults.Ok(figures);

    /// <summary>Documents figures that are also to be had as CSV and as a spreadsheet.</summary>
    public static RouteHandlerBuilder ProducesFigures<T>(this RouteHandlerBuilder route) =>
        route.Produces<T>(StatusCodes.Status200OK, "application/json", Csv, Spreadsheet);

    /// <summary>Documents a list that is also to be had as CSV and as a spreadsheet.</summary>
    public static RouteHandlerBuilder ProducesList<T>(this RouteHandlerBuilder route) =>
        route
            .Produces<Page<T>>(StatusCodes.Status200OK, "application/json", Csv, Spreadsheet)
            .ProducesValidationProblem();

    /// <summary>Documents a file.</summary>
    public static RouteHandlerBuilder ProducesFile(
        this RouteHandlerBuilder route,
        string mediaType,
        params string[] others
    ) => route.Produces<Stream>(StatusCodes.Status200OK, mediaType, others);

    /// <summary>Documents the values of <c>sort</c>.</summary>
    public static RouteHandlerBuilder SortsBy(this RouteHandlerBuilder route, IReadOnlyList<string> sorts) =>
        route.WithMetadata(new SortMetadata(sorts));

    private static IListFormat? FormatFor(HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParseList(http.Request.Headers.Accept, out var accepted))
            return null;

        var formats = FormatsOf(http).ToList();
        return accepted
            .Select(type =>
                formats.Find(format => type.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase))
            )
            .FirstOrDefault(format => format is not null);
    }

    private static IEnumerable<IListFormat> FormatsOf(HttpContext http) =>
        http.RequestServices.GetServices<IListFormat>();
}
