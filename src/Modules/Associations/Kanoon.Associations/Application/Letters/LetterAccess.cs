using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Letters;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Letters;

/// <summary>Whose hands a letter is in: the Office's, and once it is issued also those of the association's leaders and council.</summary>
internal sealed class LetterAccess(IAssociationsDb db, PeopleBook people, ICaller caller, OfficeDay office)
{
    /// <summary>For the Office, unless the caller leads the association.</summary>
    public async Task<OfficeLetter> LoadForOffice(Guid letterId, CancellationToken ct)
    {
        var letter = await db.Load<OfficeLetter>(letterId, ct);
        await db.RequireOthersCase(caller, letter.AssociationId, ct);
        return letter;
    }

    /// <summary>To be read. Before it is issued it does not exist for anybody but the Office.</summary>
    public async Task<OfficeLetter> Find(Guid letterId, CancellationToken ct)
    {
        var letter = await db.Letters.AsNoTracking().FirstOrDefaultAsync(known => known.Id == letterId, ct);
        if (letter is null || (letter.State == LetterState.Draft && !caller.IsOffice()))
            throw new NotFoundException(nameof(OfficeLetter), letterId);
        await RequireReader(letter.AssociationId, ct);
        return letter;
    }

    /// <summary>Refuses a caller who neither leads the association, nor sits on its council today, nor works for the Office.</summary>
    public async Task RequireReader(Guid associationId, CancellationToken ct)
    {
        var association = await db.FindAssociation(associationId, ct);
        if (!caller.IsOffice() && !await BelongsTo(association, ct))
            throw new ForbiddenException();
    }

    private async Task<bool> BelongsTo(Association association, CancellationToken ct)
    {
        if (caller.UserId is not { } user)
            return false;
        return association.IsLedBy(user)
            || (await people.RecordOf(user, ct) is { } me && association.CouncilOn(office.Today).Contains(me.Id));
    }
}
