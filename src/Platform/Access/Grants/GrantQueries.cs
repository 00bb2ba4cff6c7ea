using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Grants;

/// <summary>Grants, newest first.</summary>
/// <param name="Held">Only those that hold now.</param>
internal sealed record ListGrants(Guid? UserId, string? Role, Guid? Scope, bool Held, int Limit, string? After)
    : IQuery<Page<GrantView>>;

internal enum GrantState
{
    /// <summary>A second person is awaited.</summary>
    Awaited,
    Held,
    Ended,
}

internal sealed record GrantView(
    Guid Id,
    Guid UserId,
    string? FullName,
    string Role,
    Guid? Scope,
    GrantState State,
    DateTime Since,
    DateTime? Until,
    string? Reason,
    Guid? GivenBy,
    Guid? ConfirmedBy
);

internal sealed class ListGrantsValidator : AbstractValidator<ListGrants>
{
    public ListGrantsValidator()
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
        RuleFor(query => query.Role)
            .Must(Roles.All.Contains)
            .When(query => query.Role is not null)
            .WithMessage(_ => Language.Pick("چنین نقشی نیست.", "There is no such role."));
    }
}

internal sealed class ListGrantsHandler(IPlatformDb db, AccessDbContext accounts, TimeProvider clock)
    : IQueryHandler<ListGrants, Page<GrantView>>
{
    public async Task<Page<GrantView>> Handle(ListGrants query, CancellationToken ct)
    {
        var now = clock.Now();
        var grants = query.Held ? db.Grants.HeldAt(now) : db.Grants;
        if (query.UserId is { } user)
            grants = grants.Where(grant => grant.UserId == user);
        if (query.Role is { } role)
            grants = grants.Where(grant => grant.Role == role);
        if (query.Scope is { } scope)
            grants = grants.Where(grant => grant.Scope == scope);
        if (Cursor.Read(query.After, 2) is [var at, var id])
        {
            var (last, lastId) = (Cursor.Instant(at), Cursor.Id(id));
            grants = grants.Where(grant =>
                grant.Since <= last && (grant.Since < last || grant.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await grants
            .AsNoTracking()
            .OrderByDescending(grant => grant.Since)
            .ThenByDescending(grant => grant.Id)
            .Take(query.Limit + 1)
            .ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, grant => [Cursor.Of(grant.Since), Cursor.Of(grant.Id)]);
        var names = await accounts.NamesOf([.. page.Items.Select(grant => grant.UserId)], ct);
        return new(
            [.. page.Items.Select(grant => grant.ToView(names.GetValueOrDefault(grant.UserId), now))],
            page.Next
        );
    }
}

internal sealed record GetGrant(Guid Id) : IQuery<GrantFound>;

internal sealed record GrantFound(GrantView Grant, int Version);

internal sealed class GetGrantHandler(IPlatformDb db, AccessDbContext accounts, TimeProvider clock)
    : IQueryHandler<GetGrant, GrantFound>
{
    public async Task<GrantFound> Handle(GetGrant query, CancellationToken ct)
    {
        var grant =
            await db.Grants.AsNoTracking().SingleOrDefaultAsync(known => known.Id == query.Id, ct)
            ?? throw new NotFoundException(nameof(Grant), query.Id);
        var names = await accounts.NamesOf([grant.UserId], ct);
        return new(grant.ToView(names.GetValueOrDefault(grant.UserId), clock.Now()), grant.Version);
    }
}

internal static class GrantViews
{
    public static GrantView ToView(this Grant grant, string? fullName, DateTime now) =>
        new(
            grant.Id,
            grant.UserId,
            fullName,
            grant.Role,
            grant.Scope,
            grant.IsEnded || grant.Until <= now ? GrantState.Ended
                : grant.ConfirmedAt is null ? GrantState.Awaited
                : GrantState.Held,
            grant.Since,
            grant.Until,
            grant.Reason,
            grant.GivenBy,
            grant.ConfirmedBy
        );

    public static Task<Dictionary<Guid, string>> NamesOf(
        this AccessDbContext accounts,
        IReadOnlyList<Guid> ids,
        CancellationToken ct
    ) =>
        accounts
            .Users.AsNoTracking()
            .Where(user => EF.Parameter(ids).Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.FullName, ct);
}
