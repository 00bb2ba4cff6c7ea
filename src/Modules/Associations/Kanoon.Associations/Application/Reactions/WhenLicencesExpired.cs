using Kanoon.Associations.Contracts;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>Tells the leaders of a batch of associations that their licence ran out.</summary>
internal sealed class WhenLicencesExpired(IAssociationsDb db) : IReaction<LicencesExpired>
{
    private const int ChunkSize = 500;

    public async Task Handle(LicencesExpired announcement, CancellationToken ct)
    {
        foreach (var ids in announcement.AssociationIds.Chunk(ChunkSize))
        {
            var leaders = await db
                .Associations.AsNoTracking()
                .Where(association => ids.Contains(association.Id))
                .Join(
                    db.Licences,
                    association => association.Id,
                    licence => licence.AssociationId,
                    (association, licence) =>
                        new
                        {
                            association.Id,
                            association.NameText,
                            association.ApplicantId,
                            licence.Number,
                            licence.GraceEndsOn,
                            Secretary = association
                                .Secretaries.Where(term => term.LeftOn == null)
                                .Select(term => new { term.UserId, term.Mobile })
                                .FirstOrDefault(),
                        }
                )
                .ToListAsync(ct);
            db.Announce(
                new NotificationRequested(
                    Texts.LicenceExpired.Name,
                    [
                        .. leaders.Select(leader => new NotificationRecipient(
                            $"expired:{leader.Id:N}:{leader.GraceEndsOn:yyyyMMdd}",
                            leader.Secretary is null ? leader.ApplicantId : leader.Secretary.UserId,
                            leader.Secretary?.Mobile,
                            null,
                            new Dictionary<string, string>
                            {
                                ["association"] = leader.NameText,
                                ["licenceNumber"] = leader.Number,
                            }
                        )),
                    ]
                )
            );
        }
    }
}
