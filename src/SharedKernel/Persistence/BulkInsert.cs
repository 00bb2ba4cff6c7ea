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
    // SQL Server takes at most 2,100 parameters a statement.
    private const int MaxParameters = 2_000;

    /// <summary>Inserts rows of a type that has a table of its own, without audit, announcements or versions.</summary>
    public static async Task Write<T>(ModuleDbContext db, IReadOnlyList<T> rows, int maxRows, CancellationToken ct)
        where T : class
    {
        if (rows.Count == 0)
            return;

        var columns = ColumnsOf(db.Model.FindEntityType(typeof(T))!);
        var perStatement = Math.Max(1, Math.Min(maxRows, MaxParameters / columns.Count));

        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            if (perStatement == 1)
                await WriteOneByOne(db, command, columns, rows, ct);
            else
                await WriteTogether(db, command, columns, rows.Chunk(perStatement), ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task WriteTogether<T>(
        ModuleDbContext db,
        DbCommand command,
        IReadOnlyList<Column> columns,
        IEnumerable<T[]> chunks,
        CancellationToken ct
    )
        where T : class
    {
        foreach (var chunk in chunks)
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

    private static async Task WriteOneByOne<T>(
        ModuleDbContext db,
        DbCommand command,
        IReadOnlyList<Column> columns,
        IReadOnlyList<T> rows,
        CancellationToken ct
    )
        where T : class
    {
        command.CommandText = TextFor<T>(db, columns, 1);
        var parameters = columns.Select((column, at) => column.ParameterFor(command, NameOf(0, at), rows[0])).ToArray();
        command.Parameters.AddRange(parameters);
        foreach (var row in rows)
        {
            for (var column = 0; column < parameters.Length; column++)
                parameters[column].Value = columns[column].ValueOf(row);
            await command.ExecuteNonQueryAsync(ct);
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

        public object ValueOf(object row) =>
            (Mapping.Converter is { } converter ? converter.ConvertToProvider(Value(row)) : Value(row)) ?? DBNull.Value;
    }
}
