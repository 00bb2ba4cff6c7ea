using Kanoon.Associations.Application.Queries.Register;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>A licence as anybody may check it, by its number.</summary>
/// <param name="Number"><c>1405-000123</c>.</param>
internal sealed record GetLicence(string Number) : IQuery<LicenceView>;

internal sealed record LicenceView(
    Guid Id,
    int Version,
    string Number,
    LicenceState State,
    Guid AssociationId,
    string AssociationName,
    Guid ClubId,
    int District,
    DateOnly StartsOn,
    DateOnly EndsOn,
    DateOnly GraceEndsOn
);

internal sealed class GetLicenceHandler(IAssociationsDb db, TimeProvider clock) : IQueryHandler<GetLicence, LicenceView>
{
    public async Task<LicenceView> Handle(GetLicence query, CancellationToken ct)
    {
        var row =
            await db.Register()
                .AsNoTracking()
                .Where(row => row.Licence.Number == query.Number)
                .Select(row => new
                {
                    row.Licence.Id,
                    row.Licence.Version,
                    row.Licence.Number,
                    row.Licence.AssociationId,
                    row.Association.NameText,
                    row.Association.ClubId,
                    row.Association.DistrictCode,
                    Standing = new LicenceStanding(
                        row.Licence.StartsOn,
                        row.Licence.EndsOn,
                        row.Licence.RenewalOpensOn,
                        row.Licence.GraceEndsOn,
                        row.Licence.SuspendedFrom,
                        row.Licence.SuspendedUntil,
                        row.Licence.Ending == null ? null : row.Licence.Ending.Kind
                    ),
                })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFoundException("Licence", query.Number);

        return new(
            row.Id,
            row.Version,
            row.Number,
            row.Standing.StateOn(clock.Today()),
            row.AssociationId,
            row.NameText,
            row.ClubId,
            row.DistrictCode,
            row.Standing.StartsOn,
            row.Standing.EndsOn,
            row.Standing.GraceEndsOn
        );
    }
}
