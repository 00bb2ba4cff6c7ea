using FluentValidation;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Founding;

/// <summary>The caller's own applications, newest first.</summary>
internal sealed record ListMyFoundingApplications(int Limit, string? After) : IQuery<Page<MyApplication>>;

internal sealed record MyApplication(
    Guid Id,
    string TrackingCode,
    string Name,
    FoundingState State,
    DateOnly StageSince,
    DateTime StartedAt
);

internal sealed class ListMyFoundingApplicationsValidator : AbstractValidator<ListMyFoundingApplications>
{
    public ListMyFoundingApplicationsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListMyFoundingApplicationsHandler(IAssociationsDb db, ICaller caller)
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
            .Select(application => new MyApplication(
                application.Id,
                application.TrackingCode,
                application.NameText,
                application.State,
                application.StageSince,
                application.StartedAt
            ))
            .ToListAsync(ct);
        return Page.Of(rows, query.Limit, row => [Cursor.Of(row.StartedAt), row.TrackingCode]);
    }
}
