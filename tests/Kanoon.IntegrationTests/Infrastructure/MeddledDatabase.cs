using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using IDatabase = Kanoon.SharedKernel.Persistence.IDatabase;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>
/// A test's own database in which something can happen at the worst moment: after a writer has read and before it takes
/// its turn to write. Nobody has to wait for that moment, and it is the same on both databases.
/// </summary>
internal sealed class MeddledDatabase(IDatabase inner) : IDatabase
{
    private Func<Task>? meddling;

    public int RowsPerInsert => inner.RowsPerInsert;

    /// <summary>Does this before the next writer's turn, once.</summary>
    public void BeforeTheNextWrite(Func<Task> meddle) => meddling = meddle;

    public async ValueTask<IDisposable> EnterWrite(CancellationToken ct)
    {
        if (Interlocked.Exchange(ref meddling, null) is { } meddle)
            await meddle();
        return await inner.EnterWrite(ct);
    }

    public void Configure(DbContextOptionsBuilder options, string module)
    {
        inner.Configure(options, module);
        options.ReplaceService<IExecutionStrategyFactory, PatientStrategies>();
    }

    public bool IsDuplicate(Exception failure) => inner.IsDuplicate(failure);

    public Task Reach(CancellationToken ct) => inner.Reach(ct);

    public Task Migrate(IEnumerable<DbContext> contexts, CancellationToken ct) => inner.Migrate(contexts, ct);
}

/// <summary>What a test throws where a real server would have lost the connection.</summary>
internal sealed class PassingFailureException() : Exception("This passes.");

/// <summary>Tries again after a <see cref="PassingFailureException"/>, at once; SQLite's own strategy never does.</summary>
internal sealed class PatientStrategies(ExecutionStrategyDependencies dependencies) : IExecutionStrategyFactory
{
    public IExecutionStrategy Create() => new Patient(dependencies);

    private sealed class Patient(ExecutionStrategyDependencies dependencies)
        : ExecutionStrategy(dependencies, maxRetryCount: 3, maxRetryDelay: TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is PassingFailureException;
    }
}

internal static class Meddling
{
    public static void LetTestsMeddle(this IServiceCollection services)
    {
        var own = services.Last(service => service.ServiceType == typeof(IDatabase));
        services.AddSingleton(new MeddledDatabase((IDatabase)own.ImplementationInstance!));
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<MeddledDatabase>());
    }
}
