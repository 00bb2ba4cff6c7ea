using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace Kanoon.IntegrationTests.Portability;

/// <summary>How a connection without a server behind it answers.</summary>
internal enum Pretence
{
    NothingIsThere,
    OneRowIsThere,
}

/// <summary>Thrown when the work in hand asks on and on, as a sweep does that always finds a row.</summary>
internal sealed class EnoughException() : Exception("That is enough.");

/// <summary>
/// A connection that SQL Server's provider can use and that leads nowhere: it writes down every statement, and answers
/// as it is told to.
/// </summary>
internal sealed class SilentConnection : DbConnection
{
    private const int Enough = 200;
    private ConnectionState state = ConnectionState.Closed;

    public Pretence Pretence { get; set; }
    public SilentColumns Columns { get; set; } = new([]);
    public List<string> Statements { get; } = [];

    [AllowNull]
    public override string ConnectionString { get; set; } = "Server=nowhere;Database=kanoon";
    public override string Database => "kanoon";
    public override string DataSource => "nowhere";
    public override string ServerVersion => "16.0";
    public override ConnectionState State => state;

    public override void Open() => state = ConnectionState.Open;

    public override void Close() => state = ConnectionState.Closed;

    public override void ChangeDatabase(string databaseName) { }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new SilentTransaction(this);

    protected override DbCommand CreateDbCommand() => new SilentCommand(this);

    private void Record(string statement)
    {
        if (Statements.Count >= Enough)
            throw new EnoughException();
        Statements.Add(statement);
    }

    private sealed class SilentTransaction(SilentConnection connection) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;
        protected override DbConnection DbConnection => connection;

        public override void Commit() { }

        public override void Rollback() { }
    }

    private sealed class SilentCommand(SilentConnection connection) : DbCommand
    {
        [AllowNull]
        public override string CommandText { get; set; } = "";
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; } = CommandType.Text;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection? DbConnection { get; set; } = connection;
        protected override DbParameterCollection DbParameterCollection { get; } = new SqlCommand().Parameters;
        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel() { }

        public override void Prepare() { }

        public override int ExecuteNonQuery()
        {
            connection.Record(CommandText);
            return connection.Pretence == Pretence.OneRowIsThere ? 1 : 0;
        }

        public override object? ExecuteScalar()
        {
            connection.Record(CommandText);
            return connection.Pretence == Pretence.OneRowIsThere ? 1 : null;
        }

        // The provider's own parameters, for its type mappings set what only those have.
        protected override DbParameter CreateDbParameter() => new SqlParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            connection.Record(CommandText);
            var hasRow = connection.Pretence == Pretence.OneRowIsThere;
            return new SilentReader(
                hasRow || AlwaysAnswers(CommandText),
                hasRow ? connection.Columns.TextsOf(CommandText) : []
            );
        }

        /// <summary>Counts and questions of existence have a row even in an empty database.</summary>
        private static bool AlwaysAnswers(string sql) =>
            sql.StartsWith("SELECT COUNT", StringComparison.Ordinal)
            || sql.StartsWith("SELECT CASE", StringComparison.Ordinal)
            || sql.StartsWith("SELECT COALESCE(SUM", StringComparison.Ordinal);
    }
}

/// <summary>No row or one, in which every column holds something plausible of the type that is asked for.</summary>
internal sealed class SilentReader(bool hasRow, IReadOnlyList<string> texts) : DbDataReader
{
    private bool read;

    public override int Depth => 0;
    public override int FieldCount => 100;
    public override bool HasRows => hasRow;
    public override bool IsClosed => false;
    public override int RecordsAffected => hasRow ? 1 : 0;
    public override object this[int ordinal] => 0;
    public override object this[string name] => 0;

    public override bool Read() => hasRow && !read && (read = true);

    public override bool NextResult() => false;

    public override bool IsDBNull(int ordinal) => false;

    public override T GetFieldValue<T>(int ordinal) =>
        (T)(
            typeof(T) == typeof(string) ? GetString(ordinal) : Samples.Of(typeof(T)) ?? throw new InvalidCastException()
        );

    public override object GetValue(int ordinal) => 0;

    public override bool GetBoolean(int ordinal) => false;

    public override byte GetByte(int ordinal) => 1;

    public override char GetChar(int ordinal) => 'ن';

    public override short GetInt16(int ordinal) => 1;

    public override int GetInt32(int ordinal) => 1;

    public override long GetInt64(int ordinal) => 1;

    public override float GetFloat(int ordinal) => 1;

    public override double GetDouble(int ordinal) => 1;

    public override decimal GetDecimal(int ordinal) => 1;

    public override string GetString(int ordinal) => ordinal < texts.Count ? texts[ordinal] : Samples.Text;

    public override Guid GetGuid(int ordinal) => Samples.Id;

    public override DateTime GetDateTime(int ordinal) => Samples.Instant;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "int";

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override string GetName(int ordinal) => $"c{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override int GetValues(object[] values) => 0;

    public override IEnumerator GetEnumerator() => Array.Empty<object>().GetEnumerator();
}
