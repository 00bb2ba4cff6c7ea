using FluentValidation;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Worklist;

internal enum WorkKind
{
    FoundingApplication,
    Renewal,
    Variation,

    /// <summary>A notice of consideration that was answered, or whose time to reply has passed.</summary>
    Notice,

    /// <summary>An open objection to a suspension.</summary>
    SuspensionAppeal,

    /// <summary>An open objection to a revocation or closing.</summary>
    EndingAppeal,

    /// <summary>An open objection to a refused or ended membership.</summary>
    MemberAppeal,

    /// <summary>An open objection to a decision about a card.</summary>
    CardAppeal,
}

/// <summary>
/// What waits for the Office, the nearest deadline first. Officers of a club follow its cases there, without those about
/// single members and their cards.
/// </summary>
/// <param name="Stage">A founding application's state; with it, only applications are listed.</param>
/// <param name="Mine">Only what the caller examines.</param>
/// <param name="Stopped">
/// What waits for corrections instead, by their deadline: the Office's clock stands still meanwhile. Null for that where
/// the stage asks for it.
/// </param>
/// <param name="Overdue">Only what is (or is not) past its deadline.</param>
internal sealed record ListWorklist(
    WorkKind? Kind,
    FoundingState? Stage,
    bool? Overdue,
    bool Mine,
    bool? Stopped,
    Guid? ClubId,
    int? District,
    int Limit,
    string? After
) : IQuery<Page<WorkItem>>
{
    public bool AsksForStopped => Stopped ?? Stage == FoundingState.NeedsCorrection;
}

/// <param name="Reference">The tracking code, the licence number, or the id of the membership or card.</param>
/// <param name="Title">The association's name, or whose membership or card it is.</param>
/// <param name="AgeDays">Days in this stage.</param>
/// <param name="AgeWorkingDays">Working days in this stage.</param>
/// <param name="DueOn">
/// The Office's deadline, on the working calendar, less the time that the applicant had the file; of a stopped case that of
/// the corrections.
/// </param>
/// <param name="Stopped">Whether the Office's clock stands still.</param>
/// <param name="Examiner">Who took a founding application up; null elsewhere.</param>
/// <param name="AssociationId">Null while it is not founded.</param>
internal sealed record WorkItem(
    WorkKind Kind,
    Guid Id,
    string Reference,
    string Title,
    string Stage,
    DateOnly Since,
    int AgeDays,
    int AgeWorkingDays,
    DateOnly DueOn,
    bool Overdue,
    bool Stopped,
    string? Examiner,
    Guid? AssociationId,
    string Association,
    Guid ClubId,
    string ClubName,
    int District,
    string DistrictName
);

internal sealed class ListWorklistValidator : AbstractValidator<ListWorklist>
{
    public ListWorklistValidator()
    {
        RuleFor(query => query.Kind).IsInEnum();
        RuleFor(query => query.Stage).IsInEnum();
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
        RuleFor(query => query.Kind)
            .Must(kind => kind is null or WorkKind.FoundingApplication)
            .When(query => query.Stage is not null || query.Mine)
            .WithMessage(_ =>
                Language.Pick(
                    "مرحله و «پرونده‌های من» تنها برای درخواست‌های تأسیس است.",
                    "Stage and mine are for founding applications only."
                )
            );
    }
}

internal sealed class ListWorklistHandler(
    IAssociationsDb db,
    WorkSources sources,
    PlaceNames places,
    IAccountDirectory accounts,
    ICaller caller,
    OfficeDay office
) : IQueryHandler<ListWorklist, Page<WorkItem>>
{
    public async Task<Page<WorkItem>> Handle(ListWorklist query, CancellationToken ct)
    {
        var today = office.Today;
        var after = Cursor.Read(query.After, 3);
        var clubs = caller.ClubsFor(query.ClubId);
        var waiting = new List<Waiting>();
        var wanted = query.Stage is null && !query.Mine ? query.Kind : WorkKind.FoundingApplication;
        foreach (var (kind, rows) in sources.All(today).Where(source => IsAskedFor(source.Kind, wanted, query)))
            waiting.AddRange(await From(kind, rows, query, clubs, after, today).Take(query.Limit + 1).ToListAsync(ct));

        var items = waiting
            .OrderBy(item => item.DueOn)
            .ThenBy(item => item.Kind)
            .ThenBy(item => item.Reference, StringComparer.Ordinal)
            .Take(query.Limit + 1)
            .ToList();
        var page = Page.Of(
            items,
            query.Limit,
            item => [Cursor.Of(item.DueOn!.Value), ((int)item.Kind).ToString(), item.Reference]
        );
        return new(await Named(page.Items, today, ct), page.Next);
    }

    private bool IsAskedFor(WorkKind kind, WorkKind? wanted, ListWorklist query) =>
        (wanted is null || kind == wanted)
        && (CanStop(kind) || !query.AsksForStopped)
        && (caller.IsOffice() || !IsAboutOnePerson(kind));

    private static bool IsAboutOnePerson(WorkKind kind) => kind is WorkKind.MemberAppeal or WorkKind.CardAppeal;

    /// <summary>Whether the Office's clock ever stands still for such a case.</summary>
    private static bool CanStop(WorkKind kind) => kind is WorkKind.FoundingApplication or WorkKind.Renewal;

    private async Task<IReadOnlyList<WorkItem>> Named(
        IReadOnlyList<Waiting> items,
        DateOnly today,
        CancellationToken ct
    )
    {
        var ids = items.Select(item => item.AssociationId).OfType<Guid>().Distinct().ToList();
        var known = await db
            .Associations.Where(association => EF.Parameter(ids).Contains(association.Id))
            .Select(association => new Whose(
                association.Id,
                association.NameText,
                association.ClubId,
                association.DistrictCode
            ))
            .ToDictionaryAsync(association => association.Id!.Value, ct);
        var names = await places.Read(ct);
        var examiners = await accounts.NamesOf(
            [.. items.Select(item => item.ExaminerId).OfType<Guid>().Distinct()],
            ct
        );
        var calendar = await office.Calendar(ct);
        return
        [
            .. items.Select(item =>
                item.ToWorkItem(
                    item.AssociationId is { } id ? known[id] : new(null, item.Title, item.ClubId, item.District),
                    names,
                    item.ExaminerId is { } examiner ? examiners.GetValueOrDefault(examiner) : null,
                    today,
                    calendar.CountWorkingDays(item.Since, today)
                )
            ),
        ];
    }

    private IQueryable<Waiting> From(
        WorkKind kind,
        IQueryable<Waiting> rows,
        ListWorklist query,
        IReadOnlyList<Guid>? clubs,
        string[]? after,
        DateOnly today
    )
    {
        rows = rows.Where(row => row.DueOn != null);
        var stopped = query.AsksForStopped;
        if (CanStop(kind))
            rows = rows.Where(row => row.IsStopped == stopped);
        if (clubs is not null)
            rows =
                kind == WorkKind.FoundingApplication
                    ? rows.Where(row => EF.Parameter(clubs).Contains(row.ClubId))
                    : rows.Where(row =>
                        db.Associations.Any(a => a.Id == row.AssociationId && EF.Parameter(clubs).Contains(a.ClubId))
                    );
        if (query.District is { } district)
            rows =
                kind == WorkKind.FoundingApplication
                    ? rows.Where(row => row.District == district)
                    : rows.Where(row =>
                        db.Associations.Any(a => a.Id == row.AssociationId && a.DistrictCode == district)
                    );
        if (query.Overdue is { } overdue)
            rows = overdue ? rows.Where(row => row.DueOn < today) : rows.Where(row => row.DueOn >= today);
        if (query.Mine)
        {
            var examiner = caller.UserId ?? Guid.Empty;
            rows = rows.Where(row => row.ExaminerId == examiner);
        }

        if (query.Stage is { } stage)
            rows = rows.Where(row => row.FoundingStage == stage);
        if (after is [var due, var lastKind, var reference])
        {
            var day = Cursor.Day(due);
            var order = string.CompareOrdinal(((int)kind).ToString(), lastKind);
            rows =
                order < 0 ? rows.Where(row => row.DueOn > day)
                : order > 0 ? rows.Where(row => row.DueOn >= day)
                : rows.Where(row =>
                    row.DueOn >= day && (row.DueOn > day || string.Compare(row.Reference, reference) > 0)
                );
        }

        return rows.OrderBy(row => row.DueOn).ThenBy(row => row.Reference);
    }
}
