using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Messaging;

internal sealed record ListDeadLetters(int Limit) : IQuery<IReadOnlyList<DeadLetter>>;

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
    : IQueryHandler<ListDeadLetters, IReadOnlyList<DeadLetter>>
{
    public async Task<IReadOnlyList<DeadLetter>> Handle(ListDeadLetters query, CancellationToken ct)
    {
        var letters = new List<DeadLetter>();
        foreach (var module in modules.All)
            letters.AddRange(
                await modules
                    .ContextOf(module.Name, scope)
                    .Outbox.AsNoTracking()
                    .Where(row => row.State == MessageState.Dead)
                    .OrderByDescending(row => row.DueAt)
                    .Take(query.Limit)
                    .Select(row => new DeadLetter(
                        module.Name,
                        row.Id,
                        row.Type,
                        row.OccurredAt,
                        row.Attempts,
                        row.LastError
                    ))
                    .ToListAsync(ct)
            );
        return [.. letters.OrderByDescending(letter => letter.OccurredAt).Take(query.Limit)];
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
                async (int? limit, ISender sender, CancellationToken ct) =>
                    TypedResults.Ok(await sender.Send(new ListDeadLetters(limit ?? 50), ct))
            )
            .WithName("ListDeadLetters")
            .WithSummary("Announcements that ten tries could not deliver.");

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
