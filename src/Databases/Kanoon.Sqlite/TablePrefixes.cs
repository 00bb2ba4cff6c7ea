using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Kanoon.Sqlite;

/// <summary>SQLite has no schemas and drops them silently: <c>associations.outbox</c> becomes <c>associations_outbox</c>.</summary>
internal sealed class TablePrefixes(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);

        var schema = modelBuilder.Model.GetDefaultSchema();
        // All named before any is renamed: what lives in its owner's table would take the owner's new name for its own.
        var tables = modelBuilder.Model.GetEntityTypes().Select(type => (type, type.GetTableName(), type.GetSchema()));
        foreach (var (type, table, own) in tables.ToList())
        {
            if (table is null)
                continue;
            type.SetTableName($"{own ?? schema}_{table}");
            type.SetSchema(null);
        }

        modelBuilder.Model.SetDefaultSchema(null);
    }
}
