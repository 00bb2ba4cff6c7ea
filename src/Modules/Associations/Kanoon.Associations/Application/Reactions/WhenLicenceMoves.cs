using Kanoon.Associations.Contracts;
using Kanoon.Persian;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>Tells whoever leads the association what became of its licence.</summary>
internal sealed class WhenLicenceMoves(IAssociationsDb db)
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

    public Task Handle(RenewalRefused announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"درخواست تمدید رد شد: {announcement.Reason} می‌توانید اعتراض کنید.",
            null,
            ct
        );

    public Task Handle(RenewalCorrectionsRequested announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"درخواست تمدید نیاز به اصلاح دارد: {announcement.Note} مهلت: {Day(announcement.DueOn)}.",
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

    public Task Handle(VariationRefused announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"درخواست اصلاح رد شد: {announcement.Reason} می‌توانید اعتراض کنید.",
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
            $"{(announcement.Outcome == "Upheld" ? "اعتراض پذیرفته نشد" : "اعتراض پذیرفته شد")}: {announcement.Reason}",
            null,
            ct
        );

    public Task Handle(NoticeIssued announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"اخطار: {announcement.Facts} مهلت دفاع: {Day(announcement.ReplyDueOn)}.",
            null,
            ct
        );

    public Task Handle(LicenceSuspended announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            $"معلق شد{(announcement.Until is { } until ? $" تا {Day(until)}" : "")}: {announcement.Reason} می‌توانید اعتراض کنید.",
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

    public Task Handle(LicenceEnded announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.LicenceNumber,
            announcement.Kind switch
            {
                "Revoked" => $"ابطال شد: {announcement.Reason} می‌توانید اعتراض کنید.",
                "Closed" => $"پایان یافت: {announcement.Reason} می‌توانید اعتراض کنید.",
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
                        association.Secretary?.UserId
                            ?? (association.Secretary is null ? association.ApplicantId : null),
                        association.Secretary?.Mobile,
                        null,
                        new Dictionary<string, string> { ["licenceNumber"] = licenceNumber, ["news"] = news }
                    ),
                ]
            )
        );
    }

    private static string Day(DateOnly day) => JalaliDate.From(day).ToLongString();
}
