using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Kanoon.IntegrationTests.Portability;

/// <summary>
/// What stands in the columns whose text means something, such as an enum's name or a list as JSON: without it no row
/// could be read, and nothing that follows upon one would be said.
/// </summary>
internal sealed class SilentColumns(IEnumerable<IModel> models)
{
    private readonly ILookup<string, (string Table, string Text)> meanings = models
        .SelectMany(model => model.GetEntityTypes())
        .Where(type => type.GetTableName() is not null)
        .SelectMany(type =>
            type.GetFlattenedProperties().Select(property => (Table: TableOf(type), Property: property))
        )
        .Where(column =>
            column.Property.GetTypeMapping().Converter is { } converter && converter.ProviderClrType == typeof(string)
        )
        .ToLookup(column => ColumnOf(column.Property), column => (column.Table, TextIn(column.Property)));

    /// <summary>The text in each column of a statement's answer.</summary>
    public IReadOnlyList<string> TextsOf(string sql)
    {
        var script =
            new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out _) as TSqlScript;
        var select = script?.Batches.SelectMany(batch => batch.Statements).OfType<SelectStatement>().FirstOrDefault();
        return select?.QueryExpression is QuerySpecification query
            ? [.. query.SelectElements.OfType<SelectScalarExpression>().Select(element => TextOf(NameOf(element), sql))]
            : [];
    }

    private string TextOf(string name, string sql)
    {
        var known = meanings[name].OrderByDescending(column => sql.Contains(column.Table, StringComparison.Ordinal));
        return known.Select(column => column.Text).FirstOrDefault(Samples.Text);
    }

    /// <summary>Its own name before its alias, which may have a number to tell it from another of the same name.</summary>
    private static string NameOf(SelectScalarExpression element) =>
        (element.Expression as ColumnReferenceExpression)
            ?.MultiPartIdentifier.Identifiers[^1]
            .Value.TrimEnd([.. "0123456789"])
        ?? element.ColumnName?.Value
        ?? "";

    private static string ColumnOf(IProperty property)
    {
        var type = property.DeclaringType.ContainingEntityType;
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return property.GetColumnName(table) ?? property.GetColumnName();
    }

    private static string TableOf(IEntityType type) => $"[{type.GetSchema()}].[{type.GetTableName()}]";

    private static string TextIn(IProperty property)
    {
        try
        {
            var value = Samples.Of(property.ClrType);
            return property.GetTypeMapping().Converter!.ConvertToProvider(value) as string ?? Samples.Text;
        }
        catch (Exception failure) when (failure is TargetInvocationException or ArgumentException or FormatException)
        {
            return Samples.Text;
        }
    }
}
