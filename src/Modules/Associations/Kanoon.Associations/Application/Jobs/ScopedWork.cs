using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>Steps of long work, each with services of its own, so that no step drags along what the last one loaded.</summary>
internal static class ScopedWork
{
    public static async Task<T> InScope<T>(
        this IServiceScopeFactory scopes,
        Func<IServiceProvider, CancellationToken, Task<T>> work,
        CancellationToken ct
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider, ct);
    }
}
