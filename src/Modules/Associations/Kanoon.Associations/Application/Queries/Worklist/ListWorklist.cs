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

/// <summary>What waits for the Office, the nearest deadline first.</summary>
/// <param name="Stage">A founding application's state; with it, only applications are listed.</param>
/// <param name="Mine">Only what the caller examines.</param>
/// <param name="Overdue">Only what is (or is not) past its deadline.</param>
internal sealed record ListWorklist(
    WorkKind? Kind,
    FoundingState? Stage,
    bool? Overdue,
    bool Mine,
    int Limit,
    string? After
) : IQuery<Page<WorkItem>>;

/// <param name="Reference">The tracking code, the licence number, or the id of the membership or card.</param>
/// <param name="AgeDays">Days in this stage.</param>
/// <param name="DueOn">The Office's deadline, on the working calendar, less the time that the applicant had the file.</param>
internal sealed record WorkItem(
    WorkKind Kind,
    Guid Id,
    string Reference,
    string Title,
    string Stage,
    DateOnly Since,
    int AgeDays,
    DateOnly DueOn,
    bool Overdue
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

internal sealed class ListWorklistHandler(IAssociationsDb db, ICaller caller, TimeProvider clock)
    : IQueryHandler<ListWorklist, Page<WorkItem>>
{
    public async Task<Page<WorkItem>> Handle(ListWorklist query, CancellationToken ct)
    {
        var today = clock.Today();
        var after = Cursor.Read(query.After, 3);
        var waiting = new List<Waiting>();
        var wanted = query.Stage is null && !query.Mine ? query.Kind : WorkKind.FoundingApplication;
        foreach (var (kind, rows) in Sources(today).Where(source => wanted is null || source.Kind == wanted))
            waiting.AddRange(await From(kind, rows, query, after, today).Take(query.Limit + 1).ToListAsync(ct));

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
        return new([.. page.Items.Select(item => item.ToWorkItem(today))], page.Next);
    }

    private IEnumerable<(WorkKind Kind, IQueryable<Waiting> Rows)> Sources(DateOnly today) =>
        [
            (
                WorkKind.FoundingApplication,
                db.FoundingApplications.AsNoTracking()
                    .Where(application => application.State != FoundingState.Draft)
                    .Select(application => new Waiting
                    {
                        Kind = WorkKind.FoundingApplication,
                        Id = application.Id,
                        Reference = application.TrackingCode,
                        Title = application.NameText,
                        FoundingStage = application.State,
                        ExaminerId = application.ExaminerId,
                        Since = application.StageSince,
                        DueOn = application.Clock.DueOn,
                    })
            ),
            (
                WorkKind.Renewal,
                db.Renewals.AsNoTracking()
                    .Where(renewal => renewal.State == RenewalState.Review || renewal.State == RenewalState.Refused)
                    .Select(renewal => new Waiting
                    {
                        Kind = WorkKind.Renewal,
                        Id = renewal.Id,
                        Reference = renewal.LicenceNumber,
                        Title = db
                            .Associations.Where(a => a.Id == renewal.AssociationId)
                            .Select(a => a.NameText)
                            .First(),
                        RenewalStage = renewal.State,
                        Since = renewal.StageSince,
                        DueOn = renewal.Clock.DueOn,
                    })
            ),
            (
                WorkKind.Variation,
                db.Variations.AsNoTracking()
                    .Where(variation =>
                        variation.State == VariationState.Requested || variation.State == VariationState.Refused
                    )
                    .Select(variation => new Waiting
                    {
                        Kind = WorkKind.Variation,
                        Id = variation.Id,
                        Reference = variation.LicenceNumber,
                        Title = variation.Name.Text,
                        VariationStage = variation.State,
                        Since = variation.StageSince,
                        DueOn = variation.Clock.DueOn,
                    })
            ),
            (
                WorkKind.Notice,
                db.Licences.AsNoTracking()
                    .Where(licence => licence.Ending == null)
                    .SelectMany(licence => licence.Notices, (licence, notice) => new { licence, notice })
                    .Where(row =>
                        row.notice.Outcome == null && (row.notice.RepliedOn != null || row.notice.ReplyDueOn < today)
                    )
                    .Select(row => new Waiting
                    {
                        Kind = WorkKind.Notice,
                        Id = row.licence.Id,
                        Reference = row.licence.Number,
                        Title = db
                            .Associations.Where(a => a.Id == row.licence.AssociationId)
                            .Select(a => a.NameText)
                            .First(),
                        Since = row.notice.RepliedOn ?? row.notice.ReplyDueOn,
                        DueOn = row.notice.ReplyDueOn,
                    })
            ),
            (
                WorkKind.SuspensionAppeal,
                db.Licences.AsNoTracking()
                    .SelectMany(licence => licence.Suspensions, (licence, suspension) => new { licence, suspension })
                    .Where(row => row.suspension.Appeal != null && row.suspension.Appeal.DecidedOn == null)
                    .Select(row => new Waiting
                    {
                        Kind = WorkKind.SuspensionAppeal,
                        Id = row.licence.Id,
                        Reference = row.licence.Number,
                        Title = db
                            .Associations.Where(a => a.Id == row.licence.AssociationId)
                            .Select(a => a.NameText)
                            .First(),
                        Since = row.suspension.Appeal!.LodgedOn,
                        DueOn = row.suspension.Appeal.DueOn,
                    })
            ),
            (
                WorkKind.EndingAppeal,
                db.Licences.AsNoTracking()
                    .Where(licence =>
                        licence.Ending != null
                        && licence.Ending.Appeal != null
                        && licence.Ending.Appeal.DecidedOn == null
                    )
                    .Select(licence => new Waiting
                    {
                        Kind = WorkKind.EndingAppeal,
                        Id = licence.Id,
                        Reference = licence.Number,
                        Title = db
                            .Associations.Where(a => a.Id == licence.AssociationId)
                            .Select(a => a.NameText)
                            .First(),
                        Since = licence.Ending!.Appeal!.LodgedOn,
                        DueOn = licence.Ending.Appeal.DueOn,
                    })
            ),
            (
                WorkKind.MemberAppeal,
                db.Members.AsNoTracking()
                    .SelectMany(member => member.Appeals, (member, appeal) => new { member, appeal })
                    .Where(row => row.appeal.DecidedOn == null)
                    .Select(row => new Waiting
                    {
                        Kind = WorkKind.MemberAppeal,
                        Id = row.member.Id,
                        Reference = row.member.Id.ToString(),
                        Title = row.member.FullName,
                        Since = row.appeal.LodgedOn,
                        DueOn = row.appeal.DueOn,
                    })
            ),
            (
                WorkKind.CardAppeal,
                db.Cards.AsNoTracking()
                    .SelectMany(card => card.Appeals, (card, appeal) => new { card, appeal })
                    .Where(row => row.appeal.DecidedOn == null)
                    .Select(row => new Waiting
                    {
                        Kind = WorkKind.CardAppeal,
                        Id = row.card.Id,
                        Reference = row.card.Id.ToString(),
                        Title = db
                            .Members.Where(member => member.Id == row.card.MemberId)
                            .Select(member => member.FullName)
                            .First(),
                        Since = row.appeal.LodgedOn,
                        DueOn = row.appeal.DueOn,
                    })
            ),
        ];

    private IQueryable<Waiting> From(
        WorkKind kind,
        IQueryable<Waiting> rows,
        ListWorklist query,
        string[]? after,
        DateOnly today
    )
    {
        rows = rows.Where(row => row.DueOn != null);
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

    private sealed class Waiting
    {
        public required WorkKind Kind { get; init; }
        public required Guid Id { get; init; }
        public required string Reference { get; init; }
        public required string Title { get; init; }
        public FoundingState? FoundingStage { get; init; }
        public RenewalState? RenewalStage { get; init; }
        public VariationState? VariationStage { get; init; }
        public Guid? ExaminerId { get; init; }
        public required DateOnly Since { get; init; }
        public required DateOnly? DueOn { get; init; }

        private string Stage =>
            FoundingStage?.ToString()
            ?? RenewalStage?.ToString()
            ?? VariationStage?.ToString()
            ?? (Kind == WorkKind.Notice ? "Heard" : nameof(FoundingState.Appealed));

        public WorkItem ToWorkItem(DateOnly today) =>
            new(
                Kind,
                Id,
                Reference,
                Title,
                System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(Stage),
                Since,
                today.DayNumber - Since.DayNumber,
                DueOn!.Value,
                DueOn < today
            );
    }
}
