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
public static class BulkInsert
{
    // SQL Server takes at most 2,100 parameters a statement and 1,000 rows a VALUES list.
    private const int MaxParameters = 2_000;
    private const int MaxRows = 200;

    /// <summary>Inserts rows of a type that has a table of its own, without audit, announcements or versions.</summary>
    public static async Task InsertMany<T>(this ModuleDbContext db, IReadOnlyList<T> rows, CancellationToken ct)
        where T : class
    {
        if (rows.Count == 0)
            return;

        var columns = ColumnsOf(db.Model.FindEntityType(typeof(T))!);
        var perStatement = Math.Max(1, Math.Min(MaxRows, MaxParameters / columns.Count));

        await db.Database.OpenConnectionAsync(ct);
        try
        {
            DbCommand? full = null;
            foreach (var chunk in rows.Chunk(perStatement))
            {
                var command = chunk.Length == perStatement && full is not null ? full : Prepare<T>(db, columns, chunk.Length);
                if (chunk.Length == perStatement)
                    full = command;

                var index = 0;
                foreach (var row in chunk)
                foreach (var column in columns)
                    command.Parameters[index++].Value = column.Read(row) ?? DBNull.Value;
                await command.ExecuteNonQueryAsync(ct);
                if (command != full)
                    await command.DisposeAsync();
            }

            if (full is not null)
                await full.DisposeAsync();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static DbCommand Prepare<T>(ModuleDbContext db, IReadOnlyList<Column> columns, int rows)
    {
        var names = db.GetService<ISqlGenerationHelper>();
        var type = db.Model.FindEntityType(typeof(T))!;
        var sql = new StringBuilder("INSERT INTO ")
            .Append(names.DelimitIdentifier(type.GetTableName()!, type.GetSchema()))
            .Append(" (")
            .AppendJoin(", ", columns.Select(column => names.DelimitIdentifier(column.Name)))
            .Append(") VALUES ");

        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (var row = 0; row < rows; row++)
        {
            sql.Append(row == 0 ? "(" : ", (");
            for (var column = 0; column < columns.Count; column++)
            {
                var parameter = columns[column].Mapping.CreateParameter(command, $"@p{row}_{column}", DBNull.Value, true);
                command.Parameters.Add(parameter);
                sql.Append(column == 0 ? "" : ", ").Append(parameter.ParameterName);
            }

            sql.Append(')');
        }

        command.CommandText = sql.ToString();
        return command;
    }

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
        public object? Read(object row)
        {
            var value = Value(row);
            var stored = Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
            return stored;
        }
    }
}
