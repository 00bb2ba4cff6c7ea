using System.Reflection;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>The database behind every context: which provider, where its migrations are, how writers take turns.</summary>
public interface IDatabase
{
    /// <summary>Points a context at the database.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="module">The module's schema name, kebab-case.</param>
    void Configure(DbContextOptionsBuilder options, string module);

    /// <summary>Waits for this process's turn to write, where the database lets one writer in at a time.</summary>
    ValueTask<IDisposable> EnterWrite(CancellationToken ct);

    /// <summary>Rows of one <c>INSERT</c> in bulk: one where a compiled statement run again beats a long one.</summary>
    int RowsPerInsert => 200;

    /// <summary>Whether an insert, or a save, failed because a key or unique index holds the value already.</summary>
    bool IsDuplicate(Exception failure);

    /// <summary>Speaks with the database once, without trying again.</summary>
    /// <exception cref="DatabaseUnavailableException">It does not answer, or not to us.</exception>
    Task Reach(CancellationToken ct);

    /// <summary>Creates the database where that is asked for, and brings every context's tables up to date.</summary>
    Task Migrate(IEnumerable<DbContext> contexts, CancellationToken ct);
}

/// <summary>There is no database to speak with. The message holds neither connection string nor password.</summary>
public sealed class DatabaseUnavailableException(string message, Exception cause) : Exception(message, cause);

/// <param name="Name">The schema name.</param>
/// <param name="Context">A <see cref="ModuleDbContext"/>.</param>
public sealed record Module(string Name, Type Context)
{
    public Assembly Assembly => Context.Assembly;
}

/// <summary>The modules of this process, found by name or by the assembly of a request.</summary>
public sealed class ModuleCatalogue(IEnumerable<Module> modules)
{
    public IReadOnlyList<Module> All { get; } = [.. modules];

    public ModuleDbContext ContextOf(string module, IServiceProvider scope) =>
        Resolve(All.Single(candidate => candidate.Name == module), scope);

    public ModuleDbContext ContextOf(Type request, IServiceProvider scope) =>
        Resolve(All.Single(candidate => candidate.Assembly == request.Assembly), scope);

    private static ModuleDbContext Resolve(Module module, IServiceProvider scope) =>
        (ModuleDbContext)scope.GetRequiredService(module.Context);
}

public static class ModuleRegistration
{
    /// <summary>A module's pooled context under its port, its handlers and its validators.</summary>
    public static IServiceCollection AddModule<TPort, TContext>(this IServiceCollection services, string name)
        where TPort : class, IModuleDb
        where TContext : ModuleDbContext, TPort =>
        services
            .AddPooled<TContext>(name)
            .AddScoped<TPort>(provider => provider.GetRequiredService<TContext>())
            .AddSingleton(new Module(name, typeof(TContext)))
            .AddHandlersOf(typeof(TContext).Assembly);

    // The pool's own lease gives the context back, once. A container disposes of what it hands out under each of its
    // names, and a context from the factory would go back twice: two requests would then share it.
    private static IServiceCollection AddPooled<TContext>(this IServiceCollection services, string name)
        where TContext : ModuleDbContext
    {
        services.AddDbContextPool<TContext>(
            (provider, options) =>
            {
                provider.GetRequiredService<IDatabase>().Configure(options, name);
                // A module may have no tables of its own yet.
                options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning));
            }
        );
        var lease = services.Last(service => service.ServiceType == typeof(TContext));
        services.Remove(lease);
        return services.AddScoped(provider =>
        {
            var db = (TContext)lease.ImplementationFactory!(provider);
            db.Join(
                provider.GetRequiredService<CommandContext>(),
                provider.GetRequiredService<IDatabase>(),
                provider.GetRequiredService<OutboxSignal>(),
                provider.GetRequiredService<TimeProvider>()
            );
            return db;
        });
    }
}
