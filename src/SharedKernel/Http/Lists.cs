using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Kanoon.SharedKernel.Paging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Kanoon.SharedKernel.Http;

/// <summary>Answers a list as a page of JSON, or the whole of it as CSV where <c>Accept: text/csv</c> asks for that.</summary>
public static class Lists
{
    private const string Csv = "text/csv";
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
        if (!WantsCsv(http.Request))
            return TypedResults.Ok(await fetch(limit ?? DefaultPage, after));

        // The first page is fetched before anything is answered, so that a bad filter is still a problem answer.
        var first = await fetch(ExportPage, after);
        return TypedResults.Stream(body => Write(body, first, fetch), $"{Csv}; charset=utf-8", "list.csv");
    }

    /// <summary>Documents a list that is also to be had as CSV.</summary>
    public static RouteHandlerBuilder ProducesList<T>(this RouteHandlerBuilder route) =>
        route.Produces<Page<T>>(StatusCodes.Status200OK, "application/json", Csv).ProducesValidationProblem();

    private static bool WantsCsv(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.Any(type => type.MediaType.Equals(Csv, StringComparison.OrdinalIgnoreCase));

    private static async Task Write<T>(Stream body, Page<T> page, Func<int, string?, Task<Page<T>>> fetch)
    {
        var columns = typeof(T).GetProperties();
        // A cell that a spreadsheet would take for a formula is made text; the mark at the head tells it of UTF-8.
        var options = new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true };
        await using var csv = CsvWriter.Create(body, options, leaveOpen: true);
        csv.WriteHeader([.. columns.Select(column => JsonNamingPolicy.CamelCase.ConvertName(column.Name))]);
        while (true)
        {
            foreach (var item in page.Items)
                await csv.WriteRecordAsync([.. columns.Select(column => TextOf(column.GetValue(item)))], default);
            await csv.FlushAsync(default);
            if (page.Next is null)
                return;
            page = await fetch(ExportPage, page.Next);
        }
    }

    private static string TextOf(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
            Enum name => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()),
            bool flag => flag ? "true" : "false",
            System.Collections.IEnumerable list => string.Join(' ', list.Cast<object?>().Select(TextOf)),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
