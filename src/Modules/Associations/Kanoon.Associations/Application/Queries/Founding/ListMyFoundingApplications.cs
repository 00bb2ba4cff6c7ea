using FluentValidation;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Founding;

/// <summary>The caller's own applications, newest first.</summary>
internal sealed record ListMyFoundingApplications(int Limit, string? After) : IQuery<Page<MyApplication>>;

/// <param name="WaitsFor">Whose turn it is.</param>
/// <param name="WaitsUntil">The last day for whoever's turn it is.</param>
/// <param name="AssociationId">Null while it is not founded.</param>
/// <param name="AppealableUntil">The last day to object to a rejection; null where there is none to object to any more.</param>
internal sealed record MyApplication(
    Guid Id,
    string TrackingCode,
    string Name,
    FoundingState State,
    DateOnly StageSince,
    DateTime StartedAt,
    CaseTurn WaitsFor,
    DateOnly? WaitsUntil,
    Guid? AssociationId,
    DateOnly? AppealableUntil
);

internal sealed class ListMyFoundingApplicationsValidator : AbstractValidator<ListMyFoundingApplications>
{
    public ListMyFoundingApplicationsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListMyFoundingApplicationsHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<ListMyFoundingApplications, Page<MyApplication>>
{
    public async Task<Page<MyApplication>> Handle(ListMyFoundingApplications query, CancellationToken ct)
    {
        var mine = db
            .FoundingApplications.AsNoTracking()
            .Where(application => application.ApplicantId == caller.UserId);
        if (Cursor.Read(query.After, 2) is [var at, var code])
        {
            var last = Cursor.Instant(at);
            mine = mine.Where(application =>
                application.StartedAt <= last
                && (application.StartedAt < last || string.Compare(application.TrackingCode, code) > 0)
            );
        }

        var rows = await mine.OrderByDescending(application => application.StartedAt)
            .ThenBy(application => application.TrackingCode)
            .Take(query.Limit + 1)
            .Select(application => new
            {
                application.Id,
                application.TrackingCode,
                application.NameText,
                application.State,
                application.StageSince,
                application.StartedAt,
                application.SubmittedOn,
                application.Clock.DueOn,
                CorrectionDueOn = application
                    .Corrections.Where(correction => correction.AnsweredOn == null)
                    .Max(correction => (DateOnly?)correction.DueOn),
                application.AssociationId,
            })
            .ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.StartedAt), row.TrackingCode]);
        var items = new List<MyApplication>();
        foreach (var row in page.Items)
            items.Add(
                new(
                    row.Id,
                    row.TrackingCode,
                    row.NameText,
                    row.State,
                    row.StageSince,
                    row.StartedAt,
                    row.State.Turn(),
                    row.State == FoundingState.NeedsCorrection ? row.CorrectionDueOn : row.DueOn,
                    row.AssociationId,
                    row.State.IsAppealable() ? await office.StillAppealable(row.StageSince, row.SubmittedOn, ct) : null
                )
            );
        return new(items, page.Next);
    }
}
