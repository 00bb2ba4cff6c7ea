using Kanoon.SharedKernel.Http;
using Microsoft.AspNetCore.Http;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Kanoon.Platform.Exports;

/// <summary>
/// An xlsx file. MiniExcel writes rows as they come but blocks while it does, which the server's own stream refuses (and
/// its asynchronous way leaves a sheet that is not valid), so it writes to a file that goes when it is sent.
/// </summary>
internal sealed class SpreadsheetList : IListFormat
{
    public string MediaType => Lists.Spreadsheet;

    public async Task<IResult> Write(ListTable table)
    {
        var file = NewFile();
        try
        {
            await Task.Run(() =>
                MiniExcel.SaveAs(file, Rows(table), printHeader: false, sheetName: "list", configuration: Settings())
            );
            file.Position = 0;
            return TypedResults.Stream(file, MediaType, $"{table.Name}.xlsx");
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    // The header is a row like the others: of an empty list MiniExcel would write none.
    private static IEnumerable<Dictionary<string, object?>> Rows(ListTable table)
    {
        yield return RowOf(table.Columns);
        foreach (var row in table.Rows.ToBlockingEnumerable())
            yield return RowOf(row);
    }

    private static Dictionary<string, object?> RowOf(IEnumerable<object?> cells) =>
        cells.Index().ToDictionary(cell => $"{cell.Index}", cell => cell.Item);

    // Texts are written as such, so none is taken for a formula. One that is the path of a file would be replaced by
    // what that file holds.
    private static OpenXmlConfiguration Settings() =>
        new()
        {
            EnableWriteFilePath = false,
            RightToLeft = Language.IsPersian,
            TableStyles = TableStyles.None,
            AutoFilter = false,
        };

    private static FileStream NewFile()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
