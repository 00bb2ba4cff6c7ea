using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Kanoon.SharedKernel.Paging;

namespace Kanoon.SharedKernel.Http;

/// <summary>A list as rows and columns, fetched page by page while it is read.</summary>
/// <param name="Columns">The names that JSON has.</param>
/// <param name="Rows">Of each column a text, a number, a truth value or null; to be read once.</param>
public sealed record ListTable(IReadOnlyList<string> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>What the file is called that holds it, without its ending.</summary>
    public string Name { get; init; } = "list";

    private const string AsInJson = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

    internal static ListTable Of<T>(Page<T> first, Func<string, Task<Page<T>>> fetch)
    {
        var columns = typeof(T).GetProperties();
        return new([.. columns.Select(column => NameOf(column.Name))], Read(columns, first, fetch));
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Read<T>(
        PropertyInfo[] columns,
        Page<T> page,
        Func<string, Task<Page<T>>> fetch
    )
    {
        while (true)
        {
            foreach (var item in page.Items)
                yield return [.. columns.Select(column => CellOf(column.GetValue(item)))];
            if (page.Next is null)
                yield break;
            page = await fetch(page.Next);
        }
    }

    private static object? CellOf(object? value) =>
        value switch
        {
            null or string or bool or int or long or decimal or double => value,
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            DateTime instant => instant.ToString(AsInJson, CultureInfo.InvariantCulture),
            Enum name => NameOf(name.ToString()),
            IEnumerable list => string.Join(' ', list.Cast<object?>().Select(CellOf)),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static string NameOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
