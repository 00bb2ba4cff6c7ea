using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Messaging;

/// <summary>What ten tries could not deliver, of all modules, the latest announced first.</summary>
internal sealed record ListDeadLetters(int Limit, string? After) : IQuery<Page<DeadLetter>>;

internal sealed record DeadLetter(
    string Module,
    Guid Id,
    string Type,
    DateTime OccurredAt,
    int Attempts,
    string? LastError
);

internal sealed class ListDeadLettersValidator : AbstractValidator<ListDeadLetters>
{
    public ListDeadLettersValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListDeadLettersHandler(ModuleCatalogue modules, IServiceProvider scope)
    : IQueryHandler<ListDeadLetters, Page<DeadLetter>>
{
    public async Task<Page<DeadLetter>> Handle(ListDeadLetters query, CancellationToken ct)
    {
        var after = Cursor.Read(query.After, 3);
        var letters = new List<DeadLetter>();
        foreach (var module in modules.All.Select(module => module.Name).Order(StringComparer.Ordinal))
            letters.AddRange(await In(module, after).Take(query.Limit + 1).ToListAsync(ct));

        // The sort is stable: letters of one instant stay by module, and within it as its database sorted them.
        return Page.Of(
            [.. letters.OrderByDescending(letter => letter.OccurredAt).Take(query.Limit + 1)],
            query.Limit,
            letter => [Cursor.Of(letter.OccurredAt), letter.Module, Cursor.Of(letter.Id)]
        );
    }

    private IQueryable<DeadLetter> In(string module, string[]? after)
    {
        var dead = modules.ContextOf(module, scope).Outbox.AsNoTracking().Where(row => row.State == MessageState.Dead);
        if (after is [var at, var lastModule, var id])
        {
            var (last, lastId) = (Cursor.Instant(at), Cursor.Id(id));
            dead = string.CompareOrdinal(module, lastModule) switch
            {
                < 0 => dead.Where(row => row.OccurredAt < last),
                > 0 => dead.Where(row => row.OccurredAt <= last),
                _ => dead.Where(row =>
                    row.OccurredAt <= last && (row.OccurredAt < last || row.Id.CompareTo(lastId) < 0)
                ),
            };
        }

        return dead.OrderByDescending(row => row.OccurredAt)
            .ThenByDescending(row => row.Id)
            .Select(row => new DeadLetter(module, row.Id, row.Type, row.OccurredAt, row.Attempts, row.LastError));
    }
}

internal sealed record RequeueDeadLetter(string Module, Guid MessageId) : ICommand;

internal sealed class RequeueDeadLetterHandler(ModuleCatalogue modules, IServiceProvider scope, TimeProvider clock)
    : ICommandHandler<RequeueDeadLetter>
{
    public Task Handle(RequeueDeadLetter command, CancellationToken ct)
    {
        if (modules.All.All(module => module.Name != command.Module))
            throw new NotFoundException("Module", command.Module);

        var db = modules.ContextOf(command.Module, scope);
        return db.InTransaction(() => Requeue(db, command.MessageId, ct), ct);
    }

    private async Task<bool> Requeue(ModuleDbContext db, Guid id, CancellationToken ct)
    {
        var now = clock.Now();
        var requeued = await db
            .Outbox.Where(row => row.Id == id && row.State == MessageState.Dead)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, MessageState.Pending)
                        .SetProperty(row => row.Attempts, 0)
                        .SetProperty(row => row.DueAt, now),
                ct
            );
        if (requeued == 0)
            throw new NotFoundException(nameof(DeadLetter), id);

        db.Record(nameof(DeadLetter), id, new RecordedChange("state", MessageState.Dead, MessageState.Pending));
        await db.SaveChangesAsync(ct);
        return true;
    }
}

internal static class DeadLetterEndpoints
{
    public static void MapDeadLetters(this IEndpointRouteBuilder routes)
    {
        var letters = routes.MapGroup("/admin/dead-letters").WithTags("Jobs").Allow(AccessPolicy.Administration);

        letters
            .MapGet(
                "/",
                async (int? limit, string? after, HttpContext http, ISender sender, CancellationToken ct) =>
                    await http.List(limit, after, (size, cursor) => sender.Send(new ListDeadLetters(size, cursor), ct))
            )
            .ProducesList<DeadLetter>()
            .WithName("ListDeadLetters")
            .WithSummary("Announcements that ten tries could not deliver, the latest first.");

        letters
            .MapPost(
                "/{module}/{id:guid}/requeue",
                async (string module, Guid id, ISender sender, CancellationToken ct) =>
                {
                    await sender.Send(new RequeueDeadLetter(module, id), ct);
                    return TypedResults.NoContent();
                }
            )
            .WithName("RequeueDeadLetter")
            .WithSummary("Offers a dead letter for delivery again.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }
}
