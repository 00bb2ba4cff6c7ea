using Kanoon.SharedKernel.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.SharedKernel.Cqrs;

/// <summary>
/// Runs a command once per idempotency key, and again when two commands met on the same row: the loser reads anew and
/// judges anew, so that only a caller who named a version is told that it is stale.
/// </summary>
public sealed class CommandBehaviour<TRequest, TResult>(
    CommandContext context,
    ModuleCatalogue modules,
    IDatabase database,
    IServiceProvider services
) : IPipelineBehavior<TRequest, TResult>
{
    private const int Attempts = 8;

    public async Task<TResult> Handle(
        TRequest request,
        CancellationToken cancellationToken,
        RequestHandlerDelegate<TResult> next
    )
    {
        if (request is not ICommandMarker)
            return await next();

        context.Operation = typeof(TRequest).Name;
        context.Reason = (request as IReasoned)?.Reason;
        var db = modules.ContextOf(typeof(TRequest), services);

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return context.IdempotencyKey is { } key
                    ? await db.RunOnce(key, () => next(), cancellationToken)
                    : await next();
            }
            catch (DbUpdateException failure) when (Collided(failure))
            {
                if (attempt == Attempts)
                    throw new DbUpdateConcurrencyException("Others were quicker, time and again.", failure);
                db.StartAnew();
                await Task.Delay(Random.Shared.Next(5, 20 * attempt), cancellationToken);
            }
        }
    }

    private bool Collided(DbUpdateException failure) =>
        failure is DbUpdateConcurrencyException || database.IsDuplicate(failure);
}
