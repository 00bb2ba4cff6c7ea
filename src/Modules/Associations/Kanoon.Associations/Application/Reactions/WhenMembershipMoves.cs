using Kanoon.Associations.Contracts;
using Kanoon.Persian;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;
using static Kanoon.Associations.Application.Reactions.Wording;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>Tells members what became of their membership, guardians that they are asked, and secretaries who waits.</summary>
internal sealed class WhenMembershipMoves(IAssociationsDb db, OfficeDay office)
    : IReaction<MembershipRequested>,
        IReaction<GuardianNamed>,
        IReaction<MemberAdmitted>,
        IReaction<MembershipRefused>,
        IReaction<MembershipEnded>,
        IReaction<MemberAppealDecided>,
        IReaction<MembersImported>
{
    public async Task Handle(MembershipRequested announcement, CancellationToken ct)
    {
        // The secretary knows whom they entered.
        if (announcement.Entry is not ("OwnRequest" or "Transfer"))
            return;

        var association = await db
            .Associations.AsNoTracking()
            .SingleAsync(known => known.Id == announcement.AssociationId, ct);
        db.Announce(
            new NotificationRequested(
                Texts.MembershipWanted.Name,
                [
                    new(
                        $"membership-wanted:{announcement.MemberId:N}",
                        association.ToldUserId,
                        association.Secretary?.Mobile,
                        null,
                        new Dictionary<string, string>
                        {
                            ["association"] = association.NameText,
                            ["dueOn"] = JalaliDate.From(announcement.DueOn).ToLongString(),
                        }
                    ),
                ]
            )
        );
    }

    public async Task Handle(GuardianNamed announcement, CancellationToken ct)
    {
        var member = await db.Members.AsNoTracking().SingleAsync(known => known.Id == announcement.MemberId, ct);
        if (member.Guardian is not { HasConsented: false } guardian || guardian.PersonId != announcement.PersonId)
            return;

        db.Announce(
            new NotificationRequested(
                Texts.GuardianAsked.Name,
                [
                    new(
                        $"guardian:{member.Id:N}:{guardian.AskedAt:yyyyMMddHHmmss}",
                        null,
                        guardian.Mobile,
                        null,
                        new Dictionary<string, string> { ["association"] = await NameOf(member.AssociationId, ct) }
                    ),
                ]
            )
        );
    }

    public Task Handle(MemberAdmitted announcement, CancellationToken ct) =>
        Tell(announcement.MemberId, Admitted(announcement.On), $"admitted:{announcement.On:yyyyMMdd}", ct);

    public async Task Handle(MembershipRefused announcement, CancellationToken ct) =>
        await Tell(
            announcement.MemberId,
            $"درخواست عضویت پذیرفته نشد. دلیل: {Sentence(announcement.Reason)} {await MayObject(announcement.On, announcement.RequestedOn, ct)}",
            null,
            ct
        );

    public async Task Handle(MembershipEnded announcement, CancellationToken ct) =>
        await Tell(
            announcement.MemberId,
            announcement.Kind == "Removed"
                ? $"کانون به عضویت پایان داد. دلیل: {Sentence(announcement.Reason!)} {await MayObject(announcement.On, announcement.RequestedOn, ct)}"
                : $"عضویت در {Day(announcement.On)} پایان یافت.",
            null,
            ct
        );

    public Task Handle(MemberAppealDecided announcement, CancellationToken ct) =>
        Tell(
            announcement.MemberId,
            $"{(announcement.Outcome == "Upheld" ? "اعتراض پذیرفته نشد" : "اعتراض پذیرفته شد")}. نظر: {Sentence(announcement.Reason)}",
            null,
            ct
        );

    public async Task Handle(MembersImported announcement, CancellationToken ct)
    {
        var ids = announcement.MemberIds.ToList();
        var holders = await db
            .Members.Where(member => EF.Parameter(ids).Contains(member.Id))
            .Join(
                db.People,
                member => member.PersonId,
                person => person.Id,
                (member, person) =>
                    new
                    {
                        member.Id,
                        person.UserId,
                        person.Mobile,
                    }
            )
            .ToListAsync(ct);
        var association = await NameOf(announcement.AssociationId, ct);
        db.Announce(
            new NotificationRequested(
                Texts.MembershipNews.Name,
                [
                    .. holders.Select(holder => new NotificationRecipient(
                        $"membership:{holder.Id:N}:admitted:{announcement.On:yyyyMMdd}",
                        holder.UserId,
                        holder.Mobile,
                        null,
                        new Dictionary<string, string>
                        {
                            ["association"] = association,
                            ["news"] = Admitted(announcement.On),
                        }
                    )),
                ]
            )
        );
    }

    private static string Admitted(DateOnly on) =>
        $"عضویت از {Day(on)} پذیرفته شد. اگر از این عضویت خبر ندارید، با همین شماره وارد شوید و از آن خارج شوید.";

    private async Task Tell(Guid memberId, string news, string? key, CancellationToken ct)
    {
        var member = await db
            .Members.Where(known => known.Id == memberId)
            .Join(
                db.People,
                known => known.PersonId,
                person => person.Id,
                (known, person) =>
                    new
                    {
                        known.AssociationId,
                        person.UserId,
                        person.Mobile,
                    }
            )
            .SingleAsync(ct);
        db.Announce(
            new NotificationRequested(
                Texts.MembershipNews.Name,
                [
                    new(
                        $"membership:{memberId:N}:{key ?? Guid.CreateVersion7().ToString("N")}",
                        member.UserId,
                        member.Mobile,
                        null,
                        new Dictionary<string, string>
                        {
                            ["association"] = await NameOf(member.AssociationId, ct),
                            ["news"] = news,
                        }
                    ),
                ]
            )
        );
    }

    private Task<string> NameOf(Guid association, CancellationToken ct) =>
        db.Associations.Where(known => known.Id == association).Select(known => known.NameText).SingleAsync(ct);

    private async Task<string> MayObject(DateOnly decidedOn, DateOnly handedInOn, CancellationToken ct) =>
        $"تا {Day(await office.LastDayToAppeal(decidedOn, handedInOn, ct))} می‌توانید به اداره اعتراض کنید.";
}
