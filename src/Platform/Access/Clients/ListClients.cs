using FluentValidation;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Clients;

/// <summary>The clients, in no order that means anything.</summary>
internal sealed record ListClients(int Limit, string? After) : IQuery<Page<ClientView>>;

/// <param name="Scopes">Parted by spaces.</param>
/// <param name="Until">Exclusive; null for as long as nobody ends it.</param>
internal sealed record ClientView(Guid Id, int Version, string Name, string Scopes, DateTime? Until);

internal sealed class ListClientsValidator : AbstractValidator<ListClients>
{
    public ListClientsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListClientsHandler(IPlatformDb db) : IQueryHandler<ListClients, Page<ClientView>>
{
    public async Task<Page<ClientView>> Handle(ListClients query, CancellationToken ct)
    {
        var clients = db.ApiClients.AsNoTracking();
        if (Cursor.Read(query.After, 1) is [var id])
        {
            var last = Cursor.Id(id);
            clients = clients.Where(client => client.Id.CompareTo(last) > 0);
        }

        var rows = await clients
            .OrderBy(client => client.Id)
            .Take(query.Limit + 1)
            .Select(client => new ClientView(client.Id, client.Version, client.Name, client.Scopes, client.Until))
            .ToListAsync(ct);
        return Page.Of(rows, query.Limit, row => [Cursor.Of(row.Id)]);
    }
}
