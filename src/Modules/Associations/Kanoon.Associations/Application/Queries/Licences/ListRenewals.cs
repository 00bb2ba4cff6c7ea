using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>The renewals of a licence, the latest first, for the association's leaders and the Office.</summary>
internal sealed record ListRenewals(Guid LicenceId, int Limit, string? After) : IQuery<Page<RenewalRow>>;

internal sealed record RenewalRow(
    Guid Id,
    RenewalState State,
    DateOnly StartedOn,
    DateOnly? SubmittedOn,
    DateOnly? DueOn,
    DateOnly? CorrectionDueOn,
    DateOnly? DecidedOn
);

internal sealed class ListRenewalsValidator : AbstractValidator<ListRenewals>
{
    public ListRenewalsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListRenewalsHandler(IAssociationsDb db, ICaller caller)
    : IQueryHandler<ListRenewals, Page<RenewalRow>>
{
    public async Task<Page<RenewalRow>> Handle(ListRenewals query, CancellationToken ct)
    {
        await db.RequireReaderOfLicence(caller, query.LicenceId, ct);
        var renewals = db.Renewals.AsNoTracking().Where(renewal => renewal.LicenceId == query.LicenceId);
        if (Cursor.Read(query.After, 2) is [var on, var id])
        {
            var (day, lastId) = (Cursor.Day(on), Cursor.Id(id));
            renewals = renewals.Where(renewal =>
                renewal.StartedOn <= day && (renewal.StartedOn < day || renewal.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await renewals
            .OrderByDescending(renewal => renewal.StartedOn)
            .ThenByDescending(renewal => renewal.Id)
            .Take(query.Limit + 1)
            .Select(renewal => new RenewalRow(
                renewal.Id,
                renewal.State,
                renewal.StartedOn,
                renewal.SubmittedOn,
                renewal.Clock.DueOn,
                renewal.CorrectionDueOn,
                renewal.DecidedOn
            ))
            .ToListAsync(ct);
        return Page.Of(rows, query.Limit, row => [Cursor.Of(row.StartedOn), Cursor.Of(row.Id)]);
    }
}
