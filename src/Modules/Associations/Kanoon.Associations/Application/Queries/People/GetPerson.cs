using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Members;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.People;

/// <summary>One person for the Office, masked, with the papers that name them.</summary>
internal sealed record GetPerson(Guid PersonId) : IQuery<PersonView>;

/// <param name="NationalCode">Masked.</param>
/// <param name="Mobile">Masked.</param>
/// <param name="BirthYear">Gregorian; the day itself is among what is revealed.</param>
/// <param name="MergedInto">The record that this one became part of.</param>
/// <param name="Merged">The records that became part of this one.</param>
internal sealed record PersonView(
    Guid Id,
    int Version,
    string FullName,
    string NationalCode,
    string Mobile,
    int? BirthYear,
    bool HasAccount,
    Guid? MergedInto,
    IReadOnlyList<Guid> Merged,
    IReadOnlyList<CheckView> Checks,
    IReadOnlyList<PersonsApplication> Applications,
    IReadOnlyList<PersonsAssociation> Associations,
    IReadOnlyList<PersonsMembership> Memberships
);

internal sealed record PersonsApplication(Guid Id, string TrackingCode, string Name, FoundingState State);

/// <param name="IsFounder">Stood in the approved application.</param>
/// <param name="HasSeat">Has, had or will have a seat in the central council.</param>
/// <param name="IsSecretary">Is the secretary.</param>
/// <param name="WasSecretary">Was the secretary once.</param>
internal sealed record PersonsAssociation(
    Guid Id,
    string Name,
    bool IsFounder,
    bool HasSeat,
    bool IsSecretary,
    bool WasSecretary
);

internal sealed record PersonsMembership(
    Guid Id,
    Guid AssociationId,
    MemberState State,
    DateOnly? JoinedOn,
    DateOnly? EndedOn
);

internal sealed class GetPersonHandler(IAssociationsDb db, PeopleBook people) : IQueryHandler<GetPerson, PersonView>
{
    private const int MostPapers = 100;

    public async Task<PersonView> Handle(GetPerson query, CancellationToken ct)
    {
        var id = query.PersonId;
        var person =
            await db.People.AsNoTracking().FirstOrDefaultAsync(known => known.Id == id, ct)
            ?? throw new NotFoundException(nameof(Person), id);
        return new(
            person.Id,
            person.Version,
            person.FullName,
            people.MaskCode(person.NationalCode),
            people.MaskMobile(person.Mobile),
            person.BirthDate?.Year,
            person.UserId is not null,
            person.MergedInto,
            await db.People.Where(known => known.MergedInto == id).Select(known => known.Id).ToListAsync(ct),
            CheckView.Of(person),
            await ApplicationsOf(id, ct),
            await AssociationsOf(id, ct),
            await MembershipsOf(id, ct)
        );
    }

    private Task<List<PersonsApplication>> ApplicationsOf(Guid id, CancellationToken ct) =>
        db
            .FoundingApplications.Where(application => application.Founders.Any(founder => founder.PersonId == id))
            .OrderByDescending(application => application.StartedAt)
            .Take(MostPapers)
            .Select(application => new PersonsApplication(
                application.Id,
                application.TrackingCode,
                application.NameText,
                application.State
            ))
            .ToListAsync(ct);

    private Task<List<PersonsMembership>> MembershipsOf(Guid id, CancellationToken ct) =>
        db
            .Members.Where(member => member.PersonId == id)
            .OrderByDescending(member => member.RequestedOn)
            .Take(MostPapers)
            .Select(member => new PersonsMembership(
                member.Id,
                member.AssociationId,
                member.State,
                member.JoinedOn,
                member.EndedOn
            ))
            .ToListAsync(ct);

    private Task<List<PersonsAssociation>> AssociationsOf(Guid id, CancellationToken ct) =>
        db
            .Associations.Where(association =>
                association.FoundingCouncil.Any(member => member.PersonId == id)
                || association.Council.Any(seat => seat.PersonId == id)
                || association.Secretaries.Any(term => term.PersonId == id)
            )
            .OrderBy(association => association.NameText)
            .Take(MostPapers)
            .Select(association => new PersonsAssociation(
                association.Id,
                association.NameText,
                association.FoundingCouncil.Any(member => member.PersonId == id),
                association.Council.Any(seat => seat.PersonId == id),
                association.Secretaries.Any(term => term.PersonId == id && term.LeftOn == null),
                association.Secretaries.Any(term => term.PersonId == id && term.LeftOn != null)
            ))
            .ToListAsync(ct);
}
