using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>The whole file of a licence, for the association's leaders and the Office.</summary>
internal sealed record GetLicenceFile(Guid LicenceId) : IQuery<LicenceFile>;

/// <param name="Association">Its name.</param>
/// <param name="OpenRenewal">The renewal that is open, or whose refusal is objected to.</param>
/// <param name="OpenVariation">The variation that is open, or whose refusal is objected to.</param>
/// <param name="Moves">What the caller may do now; a move may still be refused for what is in the file.</param>
/// <param name="AppealableUntil">The last day to object to the sanction that holds; null where there is none to object to.</param>
internal sealed record LicenceFile(
    Guid Id,
    int Version,
    string Number,
    Guid AssociationId,
    string Association,
    string? PostalCode,
    LicenceState State,
    DateOnly EndsOn,
    DateOnly RenewalOpensOn,
    DateOnly GraceEndsOn,
    IReadOnlyList<NoticeView> Notices,
    IReadOnlyList<SanctionView> Suspensions,
    IReadOnlyList<ConditionView> Conditions,
    IReadOnlyList<ReminderView> Reminders,
    SanctionView? Ending,
    IReadOnlyList<UndoneEndingView> UndoneEndings,
    DateOnly? AppealableUntil,
    Guid? OpenRenewal,
    Guid? OpenVariation,
    IReadOnlyList<LicenceMove> Moves
);

internal sealed record NoticeView(
    Guid Id,
    string Facts,
    DateOnly IssuedOn,
    DateOnly ReplyDueOn,
    string? Reply,
    DateOnly? RepliedOn,
    string? Outcome
);

/// <param name="Kind"><c>suspended</c>, or how the licence ended.</param>
internal sealed record SanctionView(
    string Kind,
    DateOnly From,
    DateOnly? Until,
    string? Condition,
    DateOnly? LiftedOn,
    string Reason,
    AppealView? Appeal
);

/// <summary>An end that an objection undid.</summary>
internal sealed record UndoneEndingView(
    LicenceEnd Kind,
    DateOnly On,
    string Reason,
    DateOnly UndoneOn,
    string UndoneReason
);

internal sealed record ConditionView(Guid Id, string Text, DateOnly? MetOn);

/// <summary>A row of the reminder ledger: why somebody was, or was not yet, reminded.</summary>
internal sealed record ReminderView(DateOnly EndsOn, int Offset, DateTime SentAt, int DaysLate);

internal sealed class GetLicenceFileHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<GetLicenceFile, LicenceFile>
{
    public async Task<LicenceFile> Handle(GetLicenceFile query, CancellationToken ct)
    {
        var licence =
            await db.Licences.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.LicenceId, ct)
            ?? throw new NotFoundException("Licence", query.LicenceId);
        var association = await db.RequireReader(caller, licence.AssociationId, ct);

        var reminders = await db
            .SentReminders.AsNoTracking()
            .Where(reminder => db.LicenceTerms.Any(term => term.LicenceId == licence.Id && term.Id == reminder.TermId))
            .OrderByDescending(reminder => reminder.SentAt)
            .ThenBy(reminder => reminder.Offset)
            .Take(50)
            .Select(reminder => new ReminderView(reminder.EndsOn, reminder.Offset, reminder.SentAt, reminder.DaysLate))
            .ToListAsync(ct);

        DateOnly? appealableUntil = licence.AppealableSince(office.Today) is { } since
            ? await office.LastDayToAppeal(since, null, ct)
            : null;
        var renewal = await db
            .Renewals.Where(known => known.OpenFor == licence.Id)
            .Select(known => (Guid?)known.Id)
            .FirstOrDefaultAsync(ct);
        var variation = await db
            .Variations.Where(known => known.OpenFor == licence.Id)
            .Select(known => (Guid?)known.Id)
            .FirstOrDefaultAsync(ct);
        return new(
            licence.Id,
            licence.Version,
            licence.Number,
            licence.AssociationId,
            association.NameText,
            association.PostalCode,
            licence.StateOn(office.Today),
            licence.EndsOn,
            licence.RenewalOpensOn,
            licence.GraceEndsOn,
            [.. licence.Notices.OrderBy(notice => notice.IssuedOn).Select(ViewOf)],
            [.. licence.Suspensions.OrderBy(suspension => suspension.From).Select(ViewOf)],
            [
                .. licence.Conditions.Select(condition => new ConditionView(
                    condition.Id,
                    condition.Text,
                    condition.MetOn
                )),
            ],
            reminders,
            licence.Ending is { } ending ? ViewOf(ending) : null,
            [
                .. licence
                    .UndoneEndings.OrderBy(undone => undone.UndoneOn)
                    .Select(undone => new UndoneEndingView(
                        undone.Kind,
                        undone.On,
                        undone.Reason,
                        undone.UndoneOn,
                        undone.UndoneReason
                    )),
            ],
            appealableUntil,
            renewal,
            variation,
            association.IsLedBy(caller)
                ?
                [
                    .. licence
                        .LeadersMoves(office.Today, appealableUntil >= office.Today)
                        .Where(move => move != LicenceMove.StartRenewal || renewal is null)
                        .Where(move => move != LicenceMove.RequestVariation || variation is null),
                ]
                :
                [
                    .. licence.OfficesMoves(),
                    .. caller.IsManager() ? licence.ManagersMoves(office.Today, caller.UserId) : [],
                ]
        );
    }

    private static NoticeView ViewOf(NoticeOfConsideration notice) =>
        new(
            notice.Id,
            notice.Facts,
            notice.IssuedOn,
            notice.ReplyDueOn,
            notice.Reply,
            notice.RepliedOn,
            notice.Outcome
        );

    private static SanctionView ViewOf(Suspension suspension) =>
        new(
            "suspended",
            suspension.From,
            suspension.Until,
            suspension.Condition,
            suspension.LiftedOn,
            suspension.Reason,
            suspension.Appeal is { } appeal ? AppealView.Of(appeal) : null
        );

    private static SanctionView ViewOf(Ending ending) =>
        new(
            ending.Kind.ToString().ToLowerInvariant(),
            ending.On,
            null,
            null,
            null,
            ending.Reason,
            ending.Appeal is { } appeal ? AppealView.Of(appeal) : null
        );
}
