using Kanoon.Associations.Contracts;
using Kanoon.Persian;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>Tells the applicant what became of their application.</summary>
internal sealed class WhenApplicationMoves(IAssociationsDb db, OfficeDay office)
    : IReaction<FoundingApplicationSubmitted>,
        IReaction<CorrectionsRequested>,
        IReaction<CorrectionDeadlineNear>,
        IReaction<FoundingApplicationApproved>,
        IReaction<FoundingApplicationClosed>,
        IReaction<AppealDecided>
{
    private static readonly Dictionary<string, string> Outcomes = new()
    {
        ["Rejected"] = "رد شد",
        ["Upheld"] = "اعتراض پذیرفته نشد",
        ["Withdrawn"] = "انصراف داده شد",
        ["Lapsed"] = "به سبب گذشتن مهلت رفع نقص بی‌اثر شد",
    };

    public Task Handle(FoundingApplicationSubmitted announcement, CancellationToken ct) =>
        Tell(
            Texts.ApplicationReceived,
            announcement.ApplicantId,
            $"received:{announcement.ApplicationId:N}",
            new() { ["trackingCode"] = announcement.TrackingCode }
        );

    public Task Handle(CorrectionsRequested announcement, CancellationToken ct) =>
        Tell(
            Texts.CorrectionsRequested,
            announcement.ApplicantId,
            Once("corrections", announcement.ApplicationId),
            new()
            {
                ["trackingCode"] = announcement.TrackingCode,
                ["notes"] = string.Join("؛ ", announcement.Notes),
                ["dueOn"] = JalaliDate.From(announcement.DueOn).ToLongString(),
            }
        );

    public Task Handle(CorrectionDeadlineNear announcement, CancellationToken ct) =>
        Tell(
            Texts.CorrectionDeadlineNear,
            announcement.ApplicantId,
            Once("correction-near", announcement.ApplicationId),
            new()
            {
                ["trackingCode"] = announcement.TrackingCode,
                ["dueOn"] = JalaliDate.From(announcement.DueOn).ToLongString(),
            }
        );

    public Task Handle(FoundingApplicationApproved announcement, CancellationToken ct) =>
        Tell(
            Texts.ApplicationApproved,
            announcement.ApplicantId,
            $"approved:{announcement.ApplicationId:N}",
            new()
            {
                ["trackingCode"] = announcement.TrackingCode,
                ["conditions"] = string.Join("؛ ", announcement.Conditions),
            }
        );

    public async Task Handle(FoundingApplicationClosed announcement, CancellationToken ct) =>
        await Tell(
            Texts.ApplicationClosed,
            announcement.ApplicantId,
            Once("closed", announcement.ApplicationId),
            new()
            {
                ["trackingCode"] = announcement.TrackingCode,
                ["outcome"] = Outcomes[announcement.State],
                ["reason"] = announcement.Reason ?? "",
                ["appealUntil"] = announcement.State == "Rejected" ? await LastDay(announcement.ApplicationId, ct) : "",
            }
        );

    /// <summary>That the rejection stands is told by the closing of the case.</summary>
    public Task Handle(AppealDecided announcement, CancellationToken ct) =>
        announcement.Outcome == "Upheld"
            ? Task.CompletedTask
            : Tell(
                Texts.AppealSucceeded,
                announcement.ApplicantId,
                Once("appeal", announcement.ApplicationId),
                new() { ["trackingCode"] = announcement.TrackingCode, ["reason"] = announcement.Reason }
            );

    private async Task<string> LastDay(Guid applicationId, CancellationToken ct)
    {
        var rejected = await db
            .FoundingApplications.Where(known => known.Id == applicationId)
            .Select(known => new { known.Decision!.DecidedOn, known.SubmittedOn })
            .SingleAsync(ct);
        return JalaliDate
            .From(await office.LastDayToAppeal(rejected.DecidedOn, rejected.SubmittedOn, ct))
            .ToLongString();
    }

    // Of these a case may have several, also on one day; the inbox sees to it that each is told once.
    private static string Once(string what, Guid applicationId) =>
        $"{what}:{applicationId:N}:{Guid.CreateVersion7():N}";

    private Task Tell(NotificationTemplate text, Guid userId, string key, Dictionary<string, string> values)
    {
        db.Announce(new NotificationRequested(text.Name, [new(key, userId, null, null, values)]));
        return Task.CompletedTask;
    }
}
