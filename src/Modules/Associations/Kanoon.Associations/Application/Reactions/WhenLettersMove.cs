using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Persian;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;
using static Kanoon.Associations.Application.Reactions.Wording;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>Tells whoever leads the association, and its council's members who have accounts, of the Office's letters.</summary>
internal sealed class WhenLettersMove(IAssociationsDb db, OfficeDay office)
    : IReaction<LetterIssued>,
        IReaction<LetterWithdrawn>
{
    public Task Handle(LetterIssued announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.Number,
            $"صادر شد. موضوع: {Sentence(announcement.Subject)} متن آن در سامانهٔ کانون‌هاست.",
            $"{announcement.LetterId:N}:issued",
            ct
        );

    public Task Handle(LetterWithdrawn announcement, CancellationToken ct) =>
        Tell(
            announcement.AssociationId,
            announcement.Number,
            $"پس گرفته شد. دلیل: {Sentence(announcement.Reason)}",
            $"{announcement.LetterId:N}:withdrawn",
            ct
        );

    private async Task Tell(Guid associationId, string number, string news, string key, CancellationToken ct)
    {
        var association = await db.Associations.AsNoTracking().SingleAsync(known => known.Id == associationId, ct);
        var values = new Dictionary<string, string>
        {
            ["association"] = association.NameText,
            ["number"] = Digits.ToPersian(number),
            ["news"] = news,
        };
        var leader = association.ToldUserId;
        db.Announce(
            new NotificationRequested(
                Texts.LetterNews.Name,
                [
                    new($"letter:{key}", leader, association.Secretary?.Mobile, null, values),
                    .. (await CouncilOf(association, ct))
                        .Where(member => member.UserId != leader && member.Id != association.Secretary?.PersonId)
                        .Select(member => new NotificationRecipient(
                            $"letter:{key}:{member.Id:N}",
                            member.UserId,
                            member.Mobile,
                            null,
                            values
                        )),
                ]
            )
        );
    }

    private async Task<IReadOnlyList<Domain.People.Person>> CouncilOf(Association association, CancellationToken ct)
    {
        var seated = association.CouncilOn(office.Today);
        return await db
            .People.AsNoTracking()
            .Where(person => EF.Parameter(seated).Contains(person.Id) && person.UserId != null)
            .ToListAsync(ct);
    }
}
