namespace Kanoon.SqlServer;

/// <param name="ConnectionString">A Microsoft.Data.SqlClient connection string that names a database.</param>
/// <param name="CreateIfMissing">Whether to create the database at start.</param>
/// <param name="Collation">Of a created database; null for the server's own.</param>
/// <param name="MaxBatchSize">Statements a save sends at once; null for the provider's own choice.</param>
/// <param name="TransientErrorNumbers">Error numbers to try again besides the provider's own.</param>
public sealed record SqlServerSettings(
    string ConnectionString,
    bool CreateIfMissing = false,
    string? Collation = "Persian_100_CI_AS",
    int? MaxBatchSize = null,
    IReadOnlyCollection<int>? TransientErrorNumbers = null
)
{
    internal IReadOnlyCollection<int> TransientErrors => TransientErrorNumbers ?? [];
}
