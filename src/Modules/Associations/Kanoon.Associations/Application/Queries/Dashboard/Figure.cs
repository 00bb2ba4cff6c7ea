using System.Text.Json;
using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Application.Queries.Dashboard;

/// <summary>A row of figures as a table: what is counted, of what, how many.</summary>
internal sealed record Figure(string Name, string Of, int? Value)
{
    private static readonly string[] Columns = ["figure", "of", "value"];

    public static ListTable Table(string name, IReadOnlyList<Figure> figures) =>
        new(Columns, Rows(figures)) { Name = name };

    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static IAsyncEnumerable<IReadOnlyList<object?>> Rows(IReadOnlyList<Figure> figures) =>
        figures.Select(figure => (IReadOnlyList<object?>)[figure.Name, figure.Of, figure.Value]).ToAsyncEnumerable();
}
