using Kanoon.Associations.Contracts;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Reactions;

/// <summary>Takes off the desks what can no longer be granted.</summary>
internal sealed class WhenLicenceEnds(IAssociationsDb db, OfficeDay office) : IReaction<LicenceEnded>
{
    public async Task Handle(LicenceEnded announcement, CancellationToken ct)
    {
        // An objection may have undone the end meanwhile.
        var isOver = await db.Licences.AnyAsync(
            licence => licence.Number == announcement.LicenceNumber && licence.Ending != null,
            ct
        );
        if (!isOver)
            return;

        var number = announcement.LicenceNumber;
        foreach (
            var open in await db
                .Renewals.Where(known => known.LicenceNumber == number && known.OpenFor != null)
                .ToListAsync(ct)
        )
            open.CloseWithLicence(office.Today);
        foreach (
            var open in await db
                .Variations.Where(known => known.LicenceNumber == number && known.OpenFor != null)
                .ToListAsync(ct)
        )
            open.CloseWithLicence(office.Today);
    }
}
