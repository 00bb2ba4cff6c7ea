using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Associations;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>Who leads an association, for its leaders and the Office; codes and mobiles are masked.</summary>
internal sealed record GetCouncil(Guid AssociationId) : IQuery<CouncilView>;

/// <param name="Missing">Why the association counts as headless; empty where it does not.</param>
/// <param name="SeatsAsked">How many members the Office's rules ask for.</param>
/// <param name="AlternatesAsked">How many alternates they ask for.</param>
/// <param name="Quorum">With how many members a council counts.</param>
internal sealed record CouncilView(
    int Version,
    int SeatsAsked,
    int AlternatesAsked,
    int Quorum,
    SecretaryView? Secretary,
    IReadOnlyList<SeatView> Seats,
    IReadOnlyList<Headless> Missing
);

internal sealed record SecretaryView(
    string FullName,
    string NationalCode,
    string Mobile,
    bool HasAccount,
    DateOnly Since
);

internal sealed record SeatView(
    Guid Id,
    string FullName,
    string NationalCode,
    SeatKind Kind,
    int Rank,
    DateOnly TermFrom,
    DateOnly TermUntil,
    DateOnly? VacatedOn,
    string? VacancyReason
);

internal sealed class GetCouncilHandler(IAssociationsDb db, PeopleBook people, ICaller caller, OfficeDay office)
    : IQueryHandler<GetCouncil, CouncilView>
{
    public async Task<CouncilView> Handle(GetCouncil query, CancellationToken ct)
    {
        var association =
            await db.Associations.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.AssociationId, ct)
            ?? throw new NotFoundException("Association", query.AssociationId);
        association.RequireLeaderOrOffice(caller);
        var codes = await people.MaskedCodesOf(
            association
                .Council.Select(seat => seat.PersonId)
                .Concat(association.Secretaries.Select(term => term.PersonId)),
            ct
        );

        var rules = await office.Rules(ct);
        return new(
            association.Version,
            rules.CouncilSeats,
            rules.CouncilAlternates,
            rules.CouncilQuorum,
            association.Secretary is { } secretary
                ? new(
                    secretary.FullName,
                    codes[secretary.PersonId],
                    people.MaskMobile(secretary.Mobile),
                    secretary.UserId is not null,
                    secretary.Since
                )
                : null,
            [
                .. association
                    .Council.OrderByDescending(seat => seat.TermFrom)
                    .ThenBy(seat => seat.Rank)
                    .Select(seat => ViewOf(seat, codes[seat.PersonId])),
            ],
            association.MissingHeads(rules, office.Today)
        );
    }

    private static SeatView ViewOf(CouncilSeat seat, string maskedCode) =>
        new(
            seat.Id,
            seat.FullName,
            maskedCode,
            seat.Kind,
            seat.Rank,
            seat.TermFrom,
            seat.TermUntil,
            seat.VacatedOn,
            seat.VacancyReason
        );
}
