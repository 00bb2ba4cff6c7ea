using System.Diagnostics;
using Kanoon.Clubs.Contracts;
using Kanoon.Platform;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Demo;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Host.Demo;

/// <summary>Shows the product by a made-up city. It is loaded once, and only where nobody has entered anything.</summary>
internal static class DemoCity
{
    /// <param name="password">Of every account.</param>
    /// <returns>Whether the database holds the demonstration, made now or earlier.</returns>
    public static async Task<bool> LoadDemo(this IServiceProvider services, string password, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var loaders = scope.ServiceProvider.GetServices<IDemoLoader>().ToList();
        // Well-known passwords would be an open door to somebody's real data.
        if (await scope.ServiceProvider.IsInUse(loaders, ct))
            return await services.HasAccount(DemoAccount.Administrator.UserName);

        var started = Stopwatch.GetTimestamp();
        var names = DemoNames.Read();
        var context = new DemoContext(() => new DemoCast(names), await OpenAccounts(services, password, ct));
        foreach (var loader in loaders)
            await loader.Load(context, ct);
        foreach (var grant in context.Grants)
            await services.GiveDemoRole(grant.UserId, grant.Role, grant.Scope, ct);

        scope
            .ServiceProvider.GetRequiredService<ILogger<Program>>()
            .LogInformation(
                "The demonstration city was loaded in {Seconds:0.0} s",
                Stopwatch.GetElapsedTime(started).TotalSeconds
            );
        return true;
    }

    private static async Task<bool> IsInUse(
        this IServiceProvider scope,
        IEnumerable<IDemoLoader> loaders,
        CancellationToken ct
    )
    {
        foreach (var loader in loaders)
            if (!await loader.IsEmpty(ct))
                return true;
        var modules = scope.GetRequiredService<ModuleCatalogue>();
        foreach (var module in modules.All)
            if (await modules.ContextOf(module.Name, scope).Audit.AnyAsync(entry => entry.ActorId != null, ct))
                return true;
        return false;
    }

    /// <summary>What to print for those who want to look around.</summary>
    public static string DescribeAccounts(string password) =>
        string.Join(
            Environment.NewLine,
            [
                $"  demonstration   sign in with the password '{password}' as",
                .. DemoAccount.All.Select(account =>
                    $"                  {account.SignInName, -13} {account.Role, -14} {account.What}"
                ),
            ]
        );

    private static async Task<DemoAccounts> OpenAccounts(
        IServiceProvider services,
        string password,
        CancellationToken ct
    )
    {
        var ids = new Dictionary<DemoAccount, Guid>();
        foreach (var account in DemoAccount.All)
            ids[account] = await services.OpenDemoAccount(
                account.UserName,
                account.FullName,
                account.Mobile,
                password,
                account.OfficeWide,
                ct
            );

        await using var scope = services.CreateAsyncScope();
        var clubs = await scope.ServiceProvider.GetRequiredService<IClubDirectory>().List(ct);
        await services.GiveDemoRole(ids[DemoAccount.Officer], Roles.ClubOfficer, clubs[0].Id, ct);
        return new DemoAccounts(
            ids[DemoAccount.Applicant],
            ids[DemoAccount.Secretary],
            DemoAccount.Secretary.FullName,
            DemoAccount.Secretary.UserName,
            ids[DemoAccount.Staff],
            ids[DemoAccount.Manager],
            ids[DemoAccount.Deputy]
        );
    }
}
