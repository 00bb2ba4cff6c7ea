using Kanoon.Associations.Application.Queries.Dashboard;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>What waits in an association, for its leaders and the Office.</summary>
internal sealed record GetGlance(Guid AssociationId) : IQuery<AssociationGlance>;

/// <param name="Members">Who is a member today.</param>
/// <param name="MemberStates">Every state, those without any too.</param>
/// <param name="RequestsWaiting">Wishes to join without an answer; of these and the cards none waits once the licence has ended for good.</param>
/// <param name="RequestsOverdue">Those of them whose time to answer has passed.</param>
/// <param name="CardsToApprove">Cards that members asked for.</param>
/// <param name="CardsToIssue">Cards that are approved and not issued.</param>
internal sealed record AssociationGlance(
    Guid Id,
    string Name,
    LicenceGlance Licence,
    CouncilGlance Council,
    int Members,
    IReadOnlyList<MemberStateCount> MemberStates,
    int RequestsWaiting,
    int RequestsOverdue,
    int CardsToApprove,
    int CardsToIssue
);

/// <param name="DaysLeft">Until the last day of the term; negative after it.</param>
/// <param name="RenewalDue">Whether a renewal can be started, and none is open.</param>
/// <param name="OpenRenewal">The renewal that is open, or whose refusal is objected to.</param>
/// <param name="ReplyDueOn">Until when a notice of consideration can be replied to; null where none waits for a reply.</param>
/// <param name="OpenConditions">What the approval asked for and is still owed.</param>
internal sealed record LicenceGlance(
    Guid Id,
    string Number,
    LicenceState State,
    DateOnly EndsOn,
    int DaysLeft,
    DateOnly RenewalOpensOn,
    bool RenewalDue,
    Guid? OpenRenewal,
    RenewalState? OpenRenewalState,
    DateOnly? ReplyDueOn,
    int OpenConditions
);

/// <param name="Vacancies">Seats of members that nobody holds today.</param>
/// <param name="TermUntil">The first day on which a seat's term ends; null where nobody sits.</param>
/// <param name="Missing">Why the association counts as headless; empty where it does not.</param>
internal sealed record CouncilGlance(
    bool HasSecretary,
    int Seats,
    int Vacancies,
    DateOnly? TermUntil,
    IReadOnlyList<Headless> Missing
);

internal sealed class GetGlanceHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<GetGlance, AssociationGlance>
{
    public async Task<AssociationGlance> Handle(GetGlance query, CancellationToken ct)
    {
        var association = await db.RequireReader(caller, query.AssociationId, ct);
        var today = office.Today;
        var members = db.Members.Where(member => member.AssociationId == association.Id);
        var states = await members.CountByState(ct);
        var cards = await db
            .Cards.Where(card => card.AssociationId == association.Id)
            .Where(card => card.Stage == CardStage.Requested || card.Stage == CardStage.Approved)
            .GroupBy(card => card.Stage)
            .Select(group => new { Stage = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Stage, row => row.Count, ct);

        var licence = await db.Licences.AsNoTracking().SingleAsync(known => known.AssociationId == association.Id, ct);
        var glance = new AssociationGlance(
            association.Id,
            association.NameText,
            await LicenceOf(licence, today, ct),
            await CouncilOf(association, today, ct),
            CountOf(MemberState.Active),
            states,
            CountOf(MemberState.Requested),
            await members.CountAsync(
                member => member.State == MemberState.Requested && member.DueOn != null && member.DueOn < today,
                ct
            ),
            cards.GetValueOrDefault(CardStage.Requested),
            cards.GetValueOrDefault(CardStage.Approved)
        );
        return licence.Ending is null
            ? glance
            : glance with
            {
                RequestsWaiting = 0,
                RequestsOverdue = 0,
                CardsToApprove = 0,
                CardsToIssue = 0,
            };

        int CountOf(MemberState state) => states.Where(row => row.State == state).Sum(row => row.Count);
    }

    private async Task<LicenceGlance> LicenceOf(ActivityLicence licence, DateOnly today, CancellationToken ct)
    {
        var renewal = await db
            .Renewals.Where(known => known.OpenFor == licence.Id)
            .Select(known => new { known.Id, known.State })
            .FirstOrDefaultAsync(ct);
        return new(
            licence.Id,
            licence.Number,
            licence.StateOn(today),
            licence.EndsOn,
            licence.EndsOn.DayNumber - today.DayNumber,
            licence.RenewalOpensOn,
            renewal is null && licence.Ending is null && today >= licence.RenewalOpensOn,
            renewal?.Id,
            renewal?.State,
            licence.OpenNotice is { RepliedOn: null } notice && today <= notice.ReplyDueOn ? notice.ReplyDueOn : null,
            licence.Conditions.Count(condition => condition.MetOn is null)
        );
    }

    private async Task<CouncilGlance> CouncilOf(Association association, DateOnly today, CancellationToken ct)
    {
        var rules = await office.Rules(ct);
        var held = association.Council.Where(seat => seat.Kind == SeatKind.Member && seat.IsHeldOn(today)).ToList();
        return new(
            association.Secretary is not null,
            rules.CouncilSeats,
            Math.Max(0, rules.CouncilSeats - held.Count),
            held.Count == 0 ? null : held.Min(seat => seat.TermUntil),
            association.MissingHeads(rules, today)
        );
    }
}
