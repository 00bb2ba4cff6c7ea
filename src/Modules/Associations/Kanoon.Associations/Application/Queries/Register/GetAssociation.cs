using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>One association of the register with its licence's history. No person is named.</summary>
internal sealed record GetAssociation(Guid AssociationId) : IQuery<AssociationView>;

internal sealed record AssociationView(
    Guid Id,
    int Version,
    string Name,
    Guid ClubId,
    string ClubName,
    int District,
    string DistrictName,
    int Neighbourhood,
    string NeighbourhoodName,
    string Address,
    DateOnly FoundedOn,
    IReadOnlyList<int> Goals,
    string Purpose,
    LicenceHistory Licence
);

internal sealed record LicenceHistory(
    Guid Id,
    string Number,
    LicenceState State,
    DateOnly EndsOn,
    IReadOnlyList<TermView> Terms,
    IReadOnlyList<SuspensionView> Suspensions,
    IReadOnlyList<CertificateView> Certificates,
    EndingView? Ending,
    IReadOnlyList<EndingView> UndoneEndings
);

internal sealed record TermView(int Ordinal, DateOnly StartsOn, DateOnly EndsOn, DateOnly GraceEndsOn);

internal sealed record SuspensionView(DateOnly From, DateOnly? Until, DateOnly? LiftedOn);

internal sealed record CertificateView(
    int Number,
    DateOnly IssuedOn,
    string Name,
    string Address,
    DateOnly? ArchivedOn
);

/// <param name="UndoneOn">The day on which an objection undid it; null where it stands.</param>
internal sealed record EndingView(LicenceEnd Kind, DateOnly On, DateOnly? UndoneOn);

internal sealed class GetAssociationHandler(IAssociationsDb db, PlaceNames places, TimeProvider clock)
    : IQueryHandler<GetAssociation, AssociationView>
{
    public async Task<AssociationView> Handle(GetAssociation query, CancellationToken ct)
    {
        var association =
            await db
                .Associations.AsNoTracking()
                .Where(known => known.Id == query.AssociationId)
                .Select(known => new
                {
                    known.Id,
                    known.Version,
                    known.NameText,
                    known.ClubId,
                    known.DistrictCode,
                    known.NeighbourhoodCode,
                    known.Address,
                    known.FoundedOn,
                    known.Goals,
                    known.Purpose,
                })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFoundException("Association", query.AssociationId);
        var licence = await db
            .Licences.AsNoTracking()
            .SingleAsync(known => known.AssociationId == query.AssociationId, ct);
        var names = await places.Read(ct);

        return new(
            association.Id,
            association.Version,
            association.NameText,
            association.ClubId,
            names.Club(association.ClubId),
            association.DistrictCode,
            names.District(association.DistrictCode),
            association.NeighbourhoodCode,
            names.Neighbourhood(association.NeighbourhoodCode),
            association.Address,
            association.FoundedOn,
            association.Goals,
            association.Purpose,
            HistoryOf(licence)
        );
    }

    private LicenceHistory HistoryOf(ActivityLicence licence) =>
        new(
            licence.Id,
            licence.Number,
            licence.StateOn(clock.Today()),
            licence.EndsOn,
            [
                .. licence
                    .Terms.OrderBy(term => term.Ordinal)
                    .Select(term => new TermView(term.Ordinal, term.StartsOn, term.EndsOn, term.GraceEndsOn)),
            ],
            [
                .. licence
                    .Suspensions.OrderBy(suspension => suspension.From)
                    .Select(suspension => new SuspensionView(suspension.From, suspension.Until, suspension.LiftedOn)),
            ],
            [
                .. licence
                    .Certificates.OrderBy(certificate => certificate.Number)
                    .Select(certificate => new CertificateView(
                        certificate.Number,
                        certificate.IssuedOn,
                        certificate.AssociationName,
                        certificate.Address,
                        certificate.ArchivedOn
                    )),
            ],
            licence.Ending is { } ending ? new EndingView(ending.Kind, ending.On, null) : null,
            [
                .. licence
                    .UndoneEndings.OrderBy(undone => undone.UndoneOn)
                    .Select(undone => new EndingView(undone.Kind, undone.On, undone.UndoneOn)),
            ]
        );
}
