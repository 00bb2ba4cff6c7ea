using Kanoon.Associations.Contracts;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;
using static Kanoon.Associations.Application.Reactions.Wording;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>Tells whoever leads the association what became of its licence.</summary>
internal sealed class WhenLicenceMoves(IAssociationsDb db, OfficeDay office)
    : IReaction<LicenceRenewed>,
        IReaction<RenewalRefused>,
        IReaction<RenewalCorrectionsRequested>,
        IReaction<RenewalCorrectionDeadlineNear>,
        IReaction<VariationRefused>,
        IReaction<LicenceVaried>,
        IReaction<LicenceAppealDecided>,
        IReaction<NoticeIssued>,
        IReaction<LicenceSuspended>,
        IReaction<LicenceReinstated>,
        IReaction<LicenceEnded>
{
    public Task Handle(LicenceRenewed announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"تا {Day(announcement.EndsOn)} تمدید شد.",
            $"renewed:{announcement.EndsOn:yyyyMMdd}",
            ct
        );

    public async Task Handle(RenewalRefused announcement, CancellationToken ct) =>
        await Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"درخواست تمدید رد شد. دلیل: {Sentence(announcement.Reason)} {await MayObject(announcement.DecidedOn, announcement.HandedInOn, ct)}",
            null,
            ct
        );

    public Task Handle(RenewalCorrectionsRequested announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"درخواست تمدید نیاز به اصلاح دارد: {Sentence(announcement.Note)} مهلت: {Day(announcement.DueOn)}.",
            null,
            ct
        );

    public Task Handle(RenewalCorrectionDeadlineNear announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"مهلت اصلاح درخواست تمدید در {Day(announcement.DueOn)} پایان می‌یابد. پس از آن درخواست چنان‌که هست بررسی می‌شود.",
            null,
            ct
        );

    public async Task Handle(VariationRefused announcement, CancellationToken ct) =>
        await Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"درخواست اصلاح رد شد. دلیل: {Sentence(announcement.Reason)} {await MayObject(announcement.DecidedOn, announcement.HandedInOn, ct)}",
            null,
            ct
        );

    public Task Handle(LicenceVaried announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            "اصلاح شد و گواهی تازه‌ای جای گواهی پیشین را گرفت.",
            $"varied:{announcement.CertificateVersion}",
            ct
        );

    public Task Handle(LicenceAppealDecided announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"{(announcement.Outcome == "Upheld" ? "اعتراض پذیرفته نشد" : "اعتراض پذیرفته شد")} ({Matter(announcement.Decision)}). نظر: {Sentence(announcement.Reason)}",
            null,
            ct
        );

    public Task Handle(NoticeIssued announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"اخطار: {Sentence(announcement.Facts)} مهلت دفاع: {Day(announcement.ReplyDueOn)}.",
            null,
            ct
        );

    public async Task Handle(LicenceSuspended announcement, CancellationToken ct) =>
        await Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"معلق شد{(announcement.Until is { } until ? $" تا {Day(until)}" : $" تا برآورده شدن این شرط: «{announcement.Condition}»")}. دلیل: {Sentence(announcement.Reason)} {(announcement.AppealableSince is { } since ? await MayObject(since, null, ct) : "")}".TrimEnd(),
            null,
            ct
        );

    public Task Handle(LicenceReinstated announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            announcement.Lifted == "Suspended" ? "تعلیق برداشته شد." : "پایان مجوز لغو شد و مجوز دوباره برقرار است.",
            null,
            ct
        );

    public async Task Handle(LicenceEnded announcement, CancellationToken ct) =>
        await Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            announcement.Kind switch
            {
                "Revoked" =>
                    $"ابطال شد. دلیل: {Sentence(announcement.Reason)} {await MayObject(announcement.On, null, ct)}",
                "Closed" =>
                    $"پایان یافت. دلیل: {Sentence(announcement.Reason)} {await MayObject(announcement.On, null, ct)}",
                _ => "انصراف ثبت شد.",
            },
            null,
            ct
        );

    private async Task Tell(Guid associationId, string licenceNumber, string news, string? key, CancellationToken ct)
    {
        var association = await db.Associations.AsNoTracking().SingleAsync(known => known.Id == associationId, ct);
        db.Announce(
            new NotificationRequested(
                Texts.LicenceNews.Name,
                [
                    new(
                        $"licence:{associationId:N}:{key ?? Guid.CreateVersion7().ToString("N")}",
                        association.ToldUserId,
                        association.Secretary?.Mobile,
                        null,
                        new Dictionary<string, string> { ["licenceNumber"] = licenceNumber, ["news"] = news }
                    ),
                ]
            )
        );
    }

    private async Task<string> MayObject(DateOnly decidedOn, DateOnly? handedInOn, CancellationToken ct) =>
        $"تا {Day(await office.LastDayToAppeal(decidedOn, handedInOn, ct))} می‌توانید اعتراض کنید.";

    private static string Matter(string kind) =>
        kind switch
        {
            "Renewal" => "رد تمدید",
            "Variation" => "رد اصلاح",
            "Suspended" => "تعلیق",
            _ => "پایان مجوز",
        };
}
