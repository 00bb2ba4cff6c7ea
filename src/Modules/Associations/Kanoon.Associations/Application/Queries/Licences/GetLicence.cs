using Kanoon.Associations.Domain.Licences;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;

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

/// <summary>Reads what is shown of a licence, by its number.</summary>
internal interface ILicenceLookup
{
    Task<LicenceRow?> Find(string number, CancellationToken ct);
}

internal sealed record LicenceRow(
    Guid Id,
    int Version,
    string Number,
    Guid AssociationId,
    string AssociationName,
    Guid ClubId,
    int District,
    LicenceStanding Standing
);

internal sealed class GetLicenceHandler(ILicenceLookup licences, TimeProvider clock)
    : IQueryHandler<GetLicence, LicenceView>
{
    public async Task<LicenceView> Handle(GetLicence query, CancellationToken ct)
    {
        var row =
            await licences.Find(Digits.ToLatin(query.Number), ct)
            ?? throw new NotFoundException("Licence", query.Number);
        return new(
            row.Id,
            row.Version,
            row.Number,
            row.Standing.StateOn(clock.Today()),
            row.AssociationId,
            row.AssociationName,
            row.ClubId,
            row.District,
            row.Standing.StartsOn,
            row.Standing.EndsOn,
            row.Standing.GraceEndsOn
        );
    }
}
