using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Sessions;

/// <summary>The caller's sessions that go on, newest first.</summary>
internal sealed record ListMySessions(Guid Current, int Limit, string? After) : IQuery<Page<SessionView>>;

/// <param name="IsCurrent">Whether this very request belongs to it.</param>
internal sealed record SessionView(
    Guid Id,
    DateTime BeganAt,
    DateTime RenewedAt,
    string? Address,
    string? Client,
    bool HasSecondFactor,
    bool IsCurrent
);

internal sealed class ListMySessionsValidator : AbstractValidator<ListMySessions>
{
    public ListMySessionsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListMySessionsHandler(IPlatformDb db, ICaller caller)
    : IQueryHandler<ListMySessions, Page<SessionView>>
{
    public async Task<Page<SessionView>> Handle(ListMySessions query, CancellationToken ct)
    {
        var mine = db.Sessions.Where(session => session.UserId == caller.UserId && session.EndedAt == null);
        if (Cursor.Read(query.After, 2) is [var at, var id])
        {
            var (last, lastId) = (Cursor.Instant(at), Cursor.Id(id));
            mine = mine.Where(session =>
                session.BeganAt <= last && (session.BeganAt < last || session.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await mine.OrderByDescending(session => session.BeganAt)
            .ThenByDescending(session => session.Id)
            .Take(query.Limit + 1)
            .Select(session => new SessionView(
                session.Id,
                session.BeganAt,
                session.RenewedAt,
                session.Address,
                session.Client,
                session.HasSecondFactor,
                session.Id == query.Current
            ))
            .ToListAsync(ct);
        return Page.Of(rows, query.Limit, session => [Cursor.Of(session.BeganAt), Cursor.Of(session.Id)]);
    }
}
