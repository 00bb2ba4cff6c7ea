using Kanoon.Sqlite;
using Kanoon.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Kanoon.IntegrationTests.Portability;

/// <summary>The contexts are found by their design-time factories, which migrations cannot do without.</summary>
public sealed class MigrationsOfBothDatabases
{
    public static TheoryData<string> Contexts() => [.. Names()];

    public static TheoryData<string> SqlServerContexts() =>
        [.. Names().Where(name => name.StartsWith(typeof(SqlServerDatabase).Namespace!, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Hold_every_change_of_the_model(string context)
    {
        using var db = Make(context);

        var pending = db.Database.HasPendingModelChanges();

        pending.Should().BeFalse($"build/migrations makes what is missing in {context}");
    }

    [Theory]
    [MemberData(nameof(SqlServerContexts))]
    public void Are_scripts_that_sql_server_would_take(string context)
    {
        using var db = Make(context);

        var plain = db.GetService<IMigrator>().GenerateScript();
        var idempotent = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        plain.Should().Contain("CREATE TABLE");
        Tsql.ErrorsIn(plain).Should().BeEmpty();
        Tsql.ErrorsIn(idempotent).Should().BeEmpty();
    }

    [Fact]
    public void Are_there_for_the_same_contexts_on_both()
    {
        var byDatabase = Factories()
            .GroupBy(factory => factory.Assembly)
            .Select(group => group.Select(type => type.Name));

        byDatabase.Should().HaveCount(2).And.AllBeEquivalentTo(byDatabase.First());
    }

    private static IEnumerable<string> Names() =>
        Factories()
            .Select(factory => $"{factory.Assembly.GetName().Name}/{factory.Name}")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<Type> Factories() =>
        new[] { typeof(SqliteDatabase).Assembly, typeof(SqlServerDatabase).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsAbstract && type.GetInterfaces().Any(IsFactory));

    private static DbContext Make(string context)
    {
        var type = Factories().Single(factory => $"{factory.Assembly.GetName().Name}/{factory.Name}" == context);
        return (DbContext)
            type.GetInterfaces()
                .Single(IsFactory)
                .GetMethod("CreateDbContext")!
                .Invoke(Activator.CreateInstance(type), [Array.Empty<string>()])!;
    }

    private static bool IsFactory(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDesignTimeDbContextFactory<>);
}
