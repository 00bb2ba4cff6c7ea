using Kanoon.Associations.Domain.Founding;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.EntityFrameworkCore;
using static Kanoon.Associations.Domain.Founding.FoundingState;

namespace Kanoon.Associations.Application.Queries.Dashboard;

/// <summary>The founding cases in figures, for the Office or the officers of a club.</summary>
internal sealed record CountCases(Guid? ClubId) : IQuery<CaseFigures>;

/// <param name="Stages">Every stage of an open case, those without any too.</param>
/// <param name="Decisions">The last twelve Jalali months, this one being the last.</param>
internal sealed record CaseFigures(
    int Open,
    int Overdue,
    IReadOnlyList<StageFigures> Stages,
    IReadOnlyList<DecisionFigures> Decisions
)
{
    public ListTable ToTable() =>
        Figure.Table(
            "founding-cases",
            [
                .. Stages.Select(row => new Figure("open", Figure.NameOf(row.Stage), row.Count)),
                .. Stages.Select(row => new Figure("overdue", Figure.NameOf(row.Stage), row.Overdue)),
                .. Stages.Select(row => new Figure(
                    "medianWorkingDays",
                    Figure.NameOf(row.Stage),
                    row.MedianWorkingDays
                )),
                .. Decisions.Select(row => new Figure("approved", row.Month.Name, row.Approved)),
                .. Decisions.Select(row => new Figure("rejected", row.Month.Name, row.Rejected)),
            ]
        );
}

/// <param name="Overdue">Past the Office's deadline for the stage.</param>
/// <param name="MedianWorkingDays">Since they were handed in, the applicant's time among them; null where there are none.</param>
internal sealed record StageFigures(FoundingState Stage, int Count, int Overdue, int? MedianWorkingDays);

internal sealed record DecisionFigures(JalaliMonth Month, int Approved, int Rejected);

internal sealed class CountCasesHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<CountCases, CaseFigures>
{
    private const int Months = 12;

    private static readonly FoundingState[] OpenStages =
    [
        Submitted,
        Screening,
        NeedsCorrection,
        FoundingState.FieldVisit,
        CommitteeReview,
        Appealed,
        ReturnedToReview,
    ];

    public async Task<CaseFigures> Handle(CountCases query, CancellationToken ct)
    {
        var clubs = caller.ClubsFor(query.ClubId);
        var cases = db.FoundingApplications.AsNoTracking();
        if (clubs is not null)
            cases = cases.Where(known => EF.Parameter(clubs).Contains(known.ClubId));

        var stages = await CountStages(cases, ct);
        return new(
            stages.Sum(stage => stage.Count),
            stages.Sum(stage => stage.Overdue),
            stages,
            await CountDecisions(cases, ct)
        );
    }

    private async Task<IReadOnlyList<StageFigures>> CountStages(
        IQueryable<FoundingApplication> cases,
        CancellationToken ct
    )
    {
        var today = office.Today;
        var counted = await cases
            .Where(known => OpenStages.Contains(known.State))
            .Select(known => new
            {
                known.State,
                known.SubmittedOn,
                IsOverdue = known.Clock.DueOn != null && known.Clock.DueOn < today,
            })
            .GroupBy(known => new
            {
                known.State,
                known.SubmittedOn,
                known.IsOverdue,
            })
            .Select(group => new DayOfCases(group.Key.State, group.Key.SubmittedOn, group.Key.IsOverdue, group.Count()))
            .ToListAsync(ct);
        var calendar = await office.Calendar(ct);
        return
        [
            .. OpenStages.Select(stage =>
            {
                var rows = counted.Where(row => row.State == stage).ToList();
                return new StageFigures(
                    stage,
                    rows.Sum(row => row.Count),
                    rows.Where(row => row.IsOverdue).Sum(row => row.Count),
                    MedianOf(rows, calendar)
                );
            }),
        ];
    }

    /// <summary>Counted only for the day on which the middle one was handed in.</summary>
    private int? MedianOf(List<DayOfCases> rows, WorkingCalendar calendar)
    {
        var middle = (rows.Sum(row => row.Count) + 1) / 2;
        foreach (var row in rows.OrderByDescending(row => row.SubmittedOn))
            if ((middle -= row.Count) <= 0)
                return calendar.CountWorkingDays(row.SubmittedOn ?? office.Today, office.Today);
        return null;
    }

    private async Task<IReadOnlyList<DecisionFigures>> CountDecisions(
        IQueryable<FoundingApplication> cases,
        CancellationToken ct
    )
    {
        var months = JalaliMonth.Around(office.Today, Months - 1, Months);
        var from = months[0].From;
        var counted = await cases
            .Where(known =>
                known.Decision != null && known.Decision.DecidedOn >= from && known.State != ReturnedToReview
            )
            .Select(known => new { known.Decision!.DecidedOn, IsApproved = known.AssociationId != null })
            .GroupBy(known => new { known.DecidedOn, known.IsApproved })
            .Select(group => new
            {
                group.Key.DecidedOn,
                group.Key.IsApproved,
                Count = group.Count(),
            })
            .ToListAsync(ct);
        return
        [
            .. months.Select(month => new DecisionFigures(
                month,
                counted.Where(row => row.IsApproved && month.Holds(row.DecidedOn)).Sum(row => row.Count),
                counted.Where(row => !row.IsApproved && month.Holds(row.DecidedOn)).Sum(row => row.Count)
            )),
        ];
    }

    private sealed record DayOfCases(FoundingState State, DateOnly? SubmittedOn, bool IsOverdue, int Count);
}
