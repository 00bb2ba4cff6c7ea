using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Platform;

public sealed class KeepingRequestsApartOnSqlite(SqliteApp app) : KeepingRequestsApart(app), IClassFixture<SqliteApp>;

public sealed class KeepingRequestsApartOnSqlServer(SqlServerApp app)
    : KeepingRequestsApart(app),
        IClassFixture<SqlServerApp>;

public abstract class KeepingRequestsApart(KanoonApp app) : Behaviour(app)
{
    [Fact]
    public async Task A_context_that_is_disposed_of_twice_is_still_lent_to_one_request_at_a_time()
    {
        foreach (var module in App.Services.GetRequiredService<ModuleCatalogue>().All)
        {
            var first = App.Services.CreateAsyncScope();
            await ContextIn(first, module).DisposeAsync();
            await using var second = App.Services.CreateAsyncScope();
            var ofSecond = ContextIn(second, module);

            // The container disposes of the first scope's context while the second scope is at work.
            await first.DisposeAsync();
            await using var third = App.Services.CreateAsyncScope();

            ContextIn(third, module).Should().NotBeSameAs(ofSecond, module.Name);
        }
    }

    private static ModuleDbContext ContextIn(AsyncServiceScope scope, Module module) =>
        (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.Context);
}
