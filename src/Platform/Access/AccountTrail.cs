using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Platform.Access;

/// <summary>
/// Writes into the audit what happens to accounts, which no aggregate shows. It is written before it is done, so that nothing
/// is done without its row.
/// </summary>
internal sealed class AccountTrail(IPlatformDb db, CommandContext context)
{
    /// <param name="operation">What the caller does.</param>
    /// <param name="what">What of the account changes; never its value.</param>
    public async Task Write(User user, string operation, string what, string was, string becomes, CancellationToken ct)
    {
        context.Operation = operation;
        context.ActorId ??= user.Id;
        db.Record(nameof(User), user.Id, new RecordedChange(what, was, becomes));
        await db.SaveChangesAsync(ct);
    }
}
