using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>The associations that the caller leads; a handful at most.</summary>
internal sealed record ListMyAssociations : IQuery<IReadOnlyList<MyAssociation>>;

internal sealed record MyAssociation(
    Guid Id,
    string Name,
    Guid ClubId,
    string ClubName,
    int District,
    string DistrictName,
    Guid LicenceId,
    string LicenceNumber,
    LicenceState State,
    DateOnly ExpiresOn,
    DateOnly RenewalOpensOn
);

internal sealed class ListMyAssociationsHandler(
    IAssociationsDb db,
    PlaceNames places,
    ICaller caller,
    TimeProvider clock
) : IQueryHandler<ListMyAssociations, IReadOnlyList<MyAssociation>>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<MyAssociation>> Handle(ListMyAssociations query, CancellationToken ct)
    {
        var today = clock.Today();
        var userId = caller.UserId;
        var mine = await db.Register()
            .AsNoTracking()
            .Where(row =>
                row.Association.Secretaries.Any(term => term.UserId == userId && term.LeftOn == null)
                || (
                    row.Association.ApplicantId == userId
                    && !row.Association.Secretaries.Any(term => term.UserId != null && term.LeftOn == null)
                )
            )
            .OrderBy(row => row.Association.NameKey)
            .Take(Most)
            .Select(row => new
            {
                row.Association.Id,
                row.Association.NameText,
                row.Association.ClubId,
                row.Association.DistrictCode,
                row.Licence,
            })
            .ToListAsync(ct);
        var names = await places.Read(ct);
        return
        [
            .. mine.Select(row => new MyAssociation(
                row.Id,
                row.NameText,
                row.ClubId,
                names.Club(row.ClubId),
                row.DistrictCode,
                names.District(row.DistrictCode),
                row.Licence.Id,
                row.Licence.Number,
                row.Licence.StateOn(today),
                row.Licence.EndsOn,
                row.Licence.RenewalOpensOn
            )),
        ];
    }
}
