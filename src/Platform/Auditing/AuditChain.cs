using System.Security.Cryptography;
using System.Text.Json;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Platform.Auditing;

/// <summary>How the rows of a module's audit hang together: each has a hash over itself and over the row before it.</summary>
internal static class AuditChain
{
    /// <summary>What comes before the first row.</summary>
    public const string Start = "";

    /// <summary>The order of a batch; the databases would sort ids each in its own way.</summary>
    public static IEnumerable<AuditEntry> InOrder(this IEnumerable<AuditEntry> rows) =>
        rows.OrderBy(row => row.At).ThenBy(row => row.Id);

    /// <summary>Lower-case hex SHA-256 of a JSON array: the hash before, then the row's columns in the order of their declaration.</summary>
    public static string HashAfter(this AuditEntry row, string previous) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes<string?[]>([
                    previous,
                    row.Id.ToString(),
                    Cursor.Of(row.At),
                    row.ActorId?.ToString(),
                    row.Address,
                    row.Operation,
                    row.SubjectType,
                    row.SubjectId.ToString(),
                    row.Changes,
                    row.Reason,
                    row.TraceId,
                ])
            )
        );
}
