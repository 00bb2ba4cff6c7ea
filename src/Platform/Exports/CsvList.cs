using System.Globalization;
using CsvHelper;
using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Http;

namespace Kanoon.Platform.Exports;

internal sealed class CsvList : IListFormat
{
    private const int RowsPerFlush = 100;

    // The writer knows ASCII only; some spreadsheets read these as the signs that begin a formula.
    private const string FullWidth = "＝＋－＠";

    public string MediaType => Lists.Csv;

    public Task<IResult> Write(ListTable table) =>
        Task.FromResult<IResult>(
            TypedResults.Stream(body => Write(body, table), $"{MediaType}; charset=utf-8", $"{table.Name}.csv")
        );

    private static async Task Write(Stream body, ListTable table)
    {
        // A cell that a spreadsheet would take for a formula is made text; the mark at the head tells it of UTF-8.
        var options = new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = true };
        await using var csv = CsvWriter.Create(body, options, leaveOpen: true);
        csv.WriteHeader([.. table.Columns]);
        var waiting = 0;
        await foreach (var row in table.Rows)
        {
            await csv.WriteRecordAsync([.. row.Select(TextOf)], default);
            if (++waiting % RowsPerFlush == 0)
                await csv.FlushAsync(default);
        }

        await csv.FlushAsync(default);
    }

    private static string TextOf(object? cell) =>
        cell switch
        {
            bool flag => flag ? "true" : "false",
            string text when text.Length > 0 && FullWidth.Contains(text[0]) => $"'{text}",
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
        };
}
