using Kanoon.Associations.Contracts;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;
using static Kanoon.Associations.Application.Reactions.Wording;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>Tells members what became of their cards.</summary>
internal sealed class WhenCardsMove(IAssociationsDb db, OfficeDay office)
    : IReaction<CardIssued>,
        IReaction<CardDecided>,
        IReaction<CardResumed>,
        IReaction<CardAppealDecided>
{
    public Task Handle(CardIssued announcement, CancellationToken ct) =>
        Tell(
            announcement.MemberId,
            $"کارت عضویت شما صادر شد و تا {Day(announcement.ValidUntil)} اعتبار دارد.",
            $"{announcement.CardId:N}:issued",
            ct
        );

    public async Task Handle(CardDecided announcement, CancellationToken ct) =>
        await Tell(
            announcement.MemberId,
            $"{Outcome(announcement.Stage)} دلیل: {announcement.Reason} — تا {Day(await office.LastDayToAppeal(announcement.On, announcement.RequestedOn, ct))} می‌توانید به اداره اعتراض کنید.",
            $"{announcement.CardId:N}:decision:{announcement.Decision}",
            ct
        );

    public Task Handle(CardResumed announcement, CancellationToken ct) =>
        Tell(
            announcement.MemberId,
            $"تعلیق کارت عضویت در {Day(announcement.On)} برداشته شد و کارت دوباره اعتبار دارد.",
            $"{announcement.CardId:N}:decision:{announcement.Decision}",
            ct
        );

    public Task Handle(CardAppealDecided announcement, CancellationToken ct) =>
        Tell(
            announcement.MemberId,
            $"{Outcome(announcement)} نظر: {announcement.Reason}",
            $"{announcement.CardId:N}:appeal:{announcement.Appeal}",
            ct
        );

    private async Task Tell(Guid memberId, string news, string key, CancellationToken ct)
    {
        var holder = await db
            .Members.Where(member => member.Id == memberId)
            .Join(
                db.People,
                member => member.PersonId,
                person => person.Id,
                (member, person) =>
                    new
                    {
                        person.UserId,
                        person.Mobile,
                        Association = db
                            .Associations.Where(known => known.Id == member.AssociationId)
                            .Select(known => known.NameText)
                            .First(),
                    }
            )
            .SingleAsync(ct);
        db.Announce(
            new NotificationRequested(
                Texts.MembershipNews.Name,
                [
                    new(
                        $"card:{key}",
                        holder.UserId,
                        holder.Mobile,
                        null,
                        new Dictionary<string, string> { ["association"] = holder.Association, ["news"] = news }
                    ),
                ]
            )
        );
    }

    private static string Outcome(CardAppealDecided announcement) =>
        announcement switch
        {
            { Outcome: "Upheld" } => "اعتراض دربارهٔ کارت پذیرفته نشد.",
            { IsBack: true } => "اعتراض دربارهٔ کارت پذیرفته شد.",
            _ => "اعتراض دربارهٔ کارت پذیرفته شد، ولی این کارت دیگر اعتبار ندارد.",
        };

    private static string Outcome(string stage) =>
        stage switch
        {
            "Refused" => "درخواست کارت پذیرفته نشد.",
            "Suspended" => "کارت عضویت معلق شد.",
            _ => "کارت عضویت باطل شد.",
        };
}
