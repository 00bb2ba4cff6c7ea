using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>
/// Inserts many rows without tracking them, by plain multi-row <c>INSERT</c>s made from the model: the sweeps' way to
/// write. Joins the transaction that is open on the context.
/// </summary>
internal static class BulkInsert
{
    // SQL Server takes at most 2,100 parameters a statement and 1,000 rows a VALUES list.
    private const int MaxParameters = 2_000;
    private const int MaxRows = 200;

    /// <summary>Inserts rows of a type that has a table of its own, without audit, announcements or versions.</summary>
    public static async Task Write<T>(ModuleDbContext db, IReadOnlyList<T> rows, CancellationToken ct)
        where T : class
    {
        if (rows.Count == 0)
            return;

        var columns = ColumnsOf(db.Model.FindEntityType(typeof(T))!);
        var perStatement = Math.Max(1, Math.Min(MaxRows, MaxParameters / columns.Count));

        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            foreach (var chunk in rows.Chunk(perStatement))
            {
                // The same text again keeps the statement that the provider has compiled.
                if (command.Parameters.Count != chunk.Length * columns.Count)
                    command.CommandText = TextFor<T>(db, columns, chunk.Length);

                command.Parameters.Clear();
                for (var row = 0; row < chunk.Length; row++)
                for (var column = 0; column < columns.Count; column++)
                    command.Parameters.Add(columns[column].ParameterFor(command, NameOf(row, column), chunk[row]));
                await command.ExecuteNonQueryAsync(ct);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static string TextFor<T>(ModuleDbContext db, IReadOnlyList<Column> columns, int rows)
    {
        var names = db.GetService<ISqlGenerationHelper>();
        var type = db.Model.FindEntityType(typeof(T))!;
        var sql = new StringBuilder("INSERT INTO ")
            .Append(names.DelimitIdentifier(type.GetTableName()!, type.GetSchema()))
            .Append(" (")
            .AppendJoin(", ", columns.Select(column => names.DelimitIdentifier(column.Name)))
            .Append(") VALUES ");
        for (var row = 0; row < rows; row++)
            sql.Append(row == 0 ? "(" : ", (")
                .AppendJoin(", ", Enumerable.Range(0, columns.Count).Select(column => NameOf(row, column)))
                .Append(')');
        return sql.ToString();
    }

    private static string NameOf(int row, int column) => $"@p{row}_{column}";

    private static List<Column> ColumnsOf(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return
        [
            .. type.GetProperties()
                .Where(property => !property.IsShadowProperty())
                .Select(property => new Column(
                    property.GetColumnName(table)!,
                    property.GetRelationalTypeMapping(),
                    property.GetGetter().GetClrValue
                )),
        ];
    }

    private sealed record Column(string Name, RelationalTypeMapping Mapping, Func<object, object?> Value)
    {
        // Made with its value, which the mapping converts, and by whose length it sets the parameter's size.
        public DbParameter ParameterFor(DbCommand command, string name, object row) =>
            Mapping.CreateParameter(command, name, Value(row), nullable: true);
    }
}
