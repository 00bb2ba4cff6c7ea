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
        foreach (var type in modelBuilder.Model.GetEntityTypes())
        {
            if (type.GetTableName() is not { } table)
                continue;
            type.SetTableName($"{type.GetSchema() ?? schema}_{table}");
            type.SetSchema(null);
        }

        modelBuilder.Model.SetDefaultSchema(null);
    }
}
