using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

#pragma warning disable EF1001

namespace Kanoon.Sqlite;

/// <summary>
/// Days as EF Core keeps them, <c>yyyy-MM-dd</c>, but read as just that: the provider would consider every form of a date
/// that there is, and a register's page has hundreds of them.
/// </summary>
internal sealed class QuickDays(
    TypeMappingSourceDependencies dependencies,
    RelationalTypeMappingSourceDependencies relational
) : SqliteTypeMappingSource(dependencies, relational)
{
    private static readonly DayMapping Day = new();

    protected override RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo) =>
        base.FindMapping(mappingInfo) switch
        {
            SqliteDateOnlyTypeMapping => Day,
            var other => other,
        };

    private sealed class DayMapping : SqliteDateOnlyTypeMapping
    {
        private static readonly MethodInfo GetText = typeof(DbDataReader).GetMethod(nameof(DbDataReader.GetString))!;
        private static readonly Func<string, DateOnly> Read = DayOf;

        public DayMapping()
            : base("TEXT") { }

        private DayMapping(RelationalTypeMappingParameters parameters)
            : base(parameters) { }

        public override MethodInfo GetDataReaderMethod() => GetText;

        public override Expression CustomizeDataReaderExpression(Expression expression) =>
            Expression.Call(Read.Method, expression);

        protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) =>
            new DayMapping(parameters);

        private static DateOnly DayOf(string text) =>
            new(Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8, 2)));

        private static int Number(ReadOnlySpan<char> digits) =>
            int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
