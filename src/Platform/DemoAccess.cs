using Kanoon.Platform.Access;
using Kanoon.Platform.Access.Grants;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Platform;

/// <summary>Accounts whose passwords everybody knows. Only an installation without data of its own may have them.</summary>
public static class DemoAccess
{
    /// <summary>Opens an account; leaves one of the same name as it is.</summary>
    /// <param name="userName">A mobile number (E.164) for citizens, else a name.</param>
    /// <returns>The user's id.</returns>
    public static async Task<Guid> OpenDemoAccount(
        this IServiceProvider services,
        string userName,
        string fullName,
        string? mobile,
        string password,
        IReadOnlyList<(string Role, Guid? Scope)> grants,
        CancellationToken ct
    )
    {
        await using var scope = services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<FirstAccounts>()
            .Open(userName, fullName, mobile, password, grants, ct);
    }

    /// <summary>Gives a user a role in a scope, unless they hold it.</summary>
    public static async Task GiveDemoRole(
        this IServiceProvider services,
        Guid userId,
        string role,
        Guid scope,
        CancellationToken ct
    )
    {
        await using var work = services.CreateAsyncScope();
        var provider = work.ServiceProvider;
        var db = provider.GetRequiredService<IPlatformDb>();
        if (await db.Grants.AnyAsync(g => g.UserId == userId && g.Role == role && g.Scope == scope, ct))
            return;

        db.Grants.Add(Grant.Standing(userId, role, scope, provider.GetRequiredService<TimeProvider>().Now()));
        await db.SaveChangesAsync(ct);
    }

    public static async Task<bool> HasAccount(this IServiceProvider services, string userName)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Accounts>().Find(userName) is not null;
    }
}
