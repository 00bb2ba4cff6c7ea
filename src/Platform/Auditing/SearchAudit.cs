using System.Text.Json;
using FluentValidation;
using Kanoon.Platform.Access;
using Kanoon.Platform.Access.Grants;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Auditing;

/// <summary>The audit of all modules, newest first.</summary>
/// <param name="Module">The schema name; null for all.</param>
/// <param name="Actor">The account that did it.</param>
/// <param name="Operation">The name of a command or job, whole.</param>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive.</param>
internal sealed record SearchAudit(
    string? Module,
    Guid? Actor,
    Guid? Subject,
    string? SubjectType,
    string? Operation,
    DateTime? From,
    DateTime? Until,
    int Limit,
    string? After
) : IQuery<Page<AuditRow>>;

/// <param name="At">UTC.</param>
/// <param name="ActorName">Null where nobody did it but the system, or the account is gone.</param>
/// <param name="Address">The network address it came from.</param>
/// <param name="Changes">By property; values of personal properties are hidden.</param>
/// <param name="Seal">The number of the seal that holds it; null until one does.</param>
internal sealed record AuditRow(
    Guid Id,
    string Module,
    DateTime At,
    Guid? ActorId,
    string? ActorName,
    string? Address,
    string Operation,
    string SubjectType,
    Guid SubjectId,
    IReadOnlyList<AuditChange> Changes,
    string? Reason,
    string? TraceId,
    int? Seal
);

/// <param name="Before">As JSON; null where there was none.</param>
/// <param name="After">As JSON; null where there is none.</param>
internal sealed record AuditChange(string Property, string? Before, string? After)
{
    public override string ToString() => $"{Property}: {Before ?? "–"} → {After ?? "–"}";
}

internal sealed class SearchAuditValidator : AbstractValidator<SearchAudit>
{
    public SearchAuditValidator(ModuleCatalogue modules)
    {
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
        RuleFor(query => query.Module)
            .Must(name => modules.All.Any(module => module.Name == name))
            .When(query => query.Module is not null)
            .WithMessage(_ => $"module: {string.Join(", ", modules.All.Select(module => module.Name))}");
        RuleFor(query => query.SubjectType).MaximumLength(100);
        RuleFor(query => query.Operation).MaximumLength(100);
    }
}

internal sealed class SearchAuditHandler(ModuleCatalogue modules, AccessDbContext accounts, IServiceProvider scope)
    : IQueryHandler<SearchAudit, Page<AuditRow>>
{
    public async Task<Page<AuditRow>> Handle(SearchAudit query, CancellationToken ct)
    {
        var after = Cursor.Read(query.After, 3);
        var found = new List<(string Module, AuditEntry Row)>();
        foreach (var module in modules.All.Select(module => module.Name).Order(StringComparer.Ordinal))
            if (query.Module is null || query.Module == module)
                foreach (var row in await In(module, query, after).Take(query.Limit + 1).ToListAsync(ct))
                    found.Add((module, row));

        // The sort is stable: rows of one instant stay by module, and within it as its database sorted them.
        var page = Page.Of(
            [.. found.OrderByDescending(entry => entry.Row.At).Take(query.Limit + 1)],
            query.Limit,
            entry => [Cursor.Of(entry.Row.At), entry.Module, Cursor.Of(entry.Row.Id)]
        );
        var names = await accounts.NamesOf([.. page.Items.Select(entry => entry.Row.ActorId).OfType<Guid>()], ct);
        return new([.. page.Items.Select(entry => ToView(entry.Module, entry.Row, names))], page.Next);
    }

    private IQueryable<AuditEntry> In(string module, SearchAudit query, string[]? after)
    {
        var rows = modules.ContextOf(module, scope).Audit.AsNoTracking();
        if (query.Actor is { } actor)
            rows = rows.Where(row => row.ActorId == actor);
        if (query.Subject is { } subject)
            rows = rows.Where(row => row.SubjectId == subject);
        if (query.SubjectType is { } type)
            rows = rows.Where(row => row.SubjectType == type);
        if (query.Operation is { } operation)
            rows = rows.Where(row => row.Operation == operation);
        if (query.From is { } from)
            rows = rows.Where(row => row.At >= from);
        if (query.Until is { } until)
            rows = rows.Where(row => row.At < until);
        if (after is [var at, var lastModule, var id])
        {
            var (last, lastId) = (Cursor.Instant(at), Cursor.Id(id));
            rows = string.CompareOrdinal(module, lastModule) switch
            {
                < 0 => rows.Where(row => row.At < last),
                > 0 => rows.Where(row => row.At <= last),
                _ => rows.Where(row => row.At <= last && (row.At < last || row.Id.CompareTo(lastId) < 0)),
            };
        }

        return rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Id);
    }

    private static AuditRow ToView(string module, AuditEntry row, Dictionary<Guid, string> names) =>
        new(
            row.Id,
            module,
            row.At,
            row.ActorId,
            row.ActorId is { } actor ? names.GetValueOrDefault(actor) : null,
            row.Address,
            row.Operation,
            row.SubjectType,
            row.SubjectId,
            [
                .. JsonSerializer
                    .Deserialize<Dictionary<string, JsonElement?[]>>(row.Changes, ModuleDbContext.Json)!
                    .Select(change => new AuditChange(
                        change.Key,
                        change.Value[0]?.GetRawText(),
                        change.Value[1]?.GetRawText()
                    )),
            ],
            row.Reason,
            row.TraceId,
            row.Seal
        );
}
