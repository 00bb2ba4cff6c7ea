namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>Over a real socket: the limits on bodies are the server's own.</summary>
public sealed class ListeningOnSqlite() : KanoonApp(new SqliteTestDatabase())
{
    private protected override bool Listens => true;
}

/// <inheritdoc cref="ListeningOnSqlite"/>
public sealed class ListeningOnSqlServer() : KanoonApp(new SqlServerTestDatabase())
{
    private protected override bool Listens => true;
}
