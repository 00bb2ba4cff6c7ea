using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

/// <summary>
/// How often an account's password or authenticator may be guessed. A try is taken before it is judged, so that many at once
/// get no more of them than one after the other.
/// </summary>
internal sealed class SignInTries(AccessDbContext db, IOptions<IdentityOptions> identity, TimeProvider clock)
{
    private LockoutOptions Limits => identity.Value.Lockout;

    /// <summary>Takes a try; false while the account is closed.</summary>
    public async Task<bool> Take(User user, CancellationToken ct)
    {
        if (await IsClosed(user, ct))
            return false;
        await OpenAgain(user, ct);

        var most = Limits.MaxFailedAccessAttempts;
        var taken = await db
            .Users.Where(known => known.Id == user.Id && known.AccessFailedCount < most)
            .ExecuteUpdateAsync(
                set => set.SetProperty(known => known.AccessFailedCount, known => known.AccessFailedCount + 1),
                ct
            );
        // Where the last try was taken and never judged, the time to wait begins now.
        if (taken == 0)
            await Close(user, ct);
        return !await IsClosed(user, ct);
    }

    /// <summary>The try was a wrong guess; the last one closes the account for a while.</summary>
    public async Task Failed(User user, CancellationToken ct)
    {
        await db.Entry(user).ReloadAsync(ct);
        if (user.AccessFailedCount >= Limits.MaxFailedAccessAttempts)
            await Close(user, ct);
    }

    /// <summary>Nothing was guessed after all.</summary>
    public Task GiveBack(User user, CancellationToken ct) =>
        db
            .Users.Where(known => known.Id == user.Id && known.AccessFailedCount > 0)
            .ExecuteUpdateAsync(
                set => set.SetProperty(known => known.AccessFailedCount, known => known.AccessFailedCount - 1),
                ct
            );

    public Task Succeeded(User user, CancellationToken ct) =>
        db
            .Users.Where(known => known.Id == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.AccessFailedCount, 0), ct);

    private async Task<bool> IsClosed(User user, CancellationToken ct)
    {
        await db.Entry(user).ReloadAsync(ct);
        return user.LockoutEnabled && user.LockoutEnd > clock.GetUtcNow();
    }

    // The count stays full while the account is closed, so that a try under way beside this one is not counted for later.
    private async Task Close(User user, CancellationToken ct)
    {
        DateTimeOffset? until = clock.GetUtcNow() + Limits.DefaultLockoutTimeSpan;
        await db
            .Users.Where(known => known.Id == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.LockoutEnd, until), ct);
    }

    private async Task OpenAgain(User user, CancellationToken ct)
    {
        if (user.LockoutEnd is not { } ended)
            return;
        await db
            .Users.Where(known => known.Id == user.Id && known.LockoutEnd == ended)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(known => known.LockoutEnd, (DateTimeOffset?)null)
                        .SetProperty(known => known.AccessFailedCount, 0),
                ct
            );
    }
}
