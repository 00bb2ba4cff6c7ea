using Kanoon.Associations.Application.Queries.People;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.People;

/// <summary>A person's record and the papers in which they stand.</summary>
internal sealed class AssociationsRecords(IAssociationsDb db, PeopleBook people, IPersonalData personal)
    : IPersonalRecords
{
    public string Name => "associations";

    public async Task<object?> Of(Guid userId, CancellationToken ct)
    {
        var person = await people.RecordOf(userId, ct);
        var id = person?.Id ?? Guid.Empty;
        return new
        {
            Record = person is null ? null : FullPerson.Of(person, personal),
            Corrections = (
                await db.PersonCorrections.AsNoTracking().Where(wish => wish.RequestedBy == userId).ToListAsync(ct)
            ).Select(wish => PersonCorrectionView.Of(wish, personal.Reveal)),
            Applications = await db
                .FoundingApplications.Where(application =>
                    application.ApplicantId == userId || application.Founders.Any(founder => founder.PersonId == id)
                )
                .Select(application => new
                {
                    application.TrackingCode,
                    application.NameText,
                    application.State,
                    application.StartedAt,
                    IsApplicant = application.ApplicantId == userId,
                })
                .ToListAsync(ct),
            Memberships = await db
                .Members.Where(member => member.PersonId == id)
                .Select(member => new
                {
                    member.AssociationId,
                    member.FullName,
                    member.State,
                    member.RequestedOn,
                    member.JoinedOn,
                    member.EndedOn,
                    member.Reason,
                    HasPhoto = member.Photo != null,
                    Guardian = member.Guardian == null ? null : member.Guardian.FullName,
                    Duties = member
                        .Duties.Select(held => new
                        {
                            held.Duty,
                            held.Since,
                            held.Until,
                        })
                        .ToList(),
                    Consents = member
                        .Consents.Select(consent => new
                        {
                            consent.Purpose,
                            consent.Form,
                            consent.GivenAt,
                            consent.WithdrawnAt,
                        })
                        .ToList(),
                })
                .ToListAsync(ct),
            Wards = await db
                .Members.Where(member => member.Guardian != null && member.Guardian.PersonId == id)
                .Select(member => new
                {
                    member.AssociationId,
                    member.FullName,
                    member.Guardian!.ConsentedAt,
                })
                .ToListAsync(ct),
            Associations = await db
                .Associations.Where(association =>
                    association.Secretaries.Any(term => term.UserId == userId || term.PersonId == id)
                    || association.Council.Any(seat => seat.PersonId == id)
                    || association.FoundingCouncil.Any(member => member.PersonId == id)
                )
                .Select(association => new
                {
                    association.Id,
                    association.NameText,
                    IsFounder = association.FoundingCouncil.Any(member => member.PersonId == id),
                    HasSeat = association.Council.Any(seat => seat.PersonId == id),
                    IsOrWasSecretary = association.Secretaries.Any(term =>
                        term.UserId == userId || term.PersonId == id
                    ),
                })
                .ToListAsync(ct),
        };
    }
}
