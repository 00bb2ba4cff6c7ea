using Kanoon.Platform.Access.Grants;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access;

internal sealed class AccountDirectory(AccessDbContext accounts) : IAccountDirectory
{
    public Task<bool> Exists(Guid userId, CancellationToken ct) =>
        accounts.Users.AnyAsync(user => user.Id == userId, ct);

    // A citizen's user name is the hash of their number.
    public Task<Guid?> WithMobile(string mobileHash, CancellationToken ct)
    {
        var name = mobileHash.ToUpperInvariant();
        return accounts
            .Users.Where(user => user.NormalizedUserName == name)
            .Select(user => (Guid?)user.Id)
            .FirstOrDefaultAsync(ct);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(IReadOnlyList<Guid> userIds, CancellationToken ct) =>
        userIds is [] ? new Dictionary<Guid, string>() : await GrantViews.NamesOf(accounts, userIds, ct);

    public Task<string?> MobileOf(Guid userId, CancellationToken ct) =>
        accounts.Users.Where(user => user.Id == userId).Select(user => user.PhoneNumber).FirstOrDefaultAsync(ct);
}
