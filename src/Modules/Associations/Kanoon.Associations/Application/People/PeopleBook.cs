using Kanoon.Associations.Domain.Members;
using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.People;

/// <summary>Finds people by what is typed of them, and enters those who are new.</summary>
internal sealed class PeopleBook(IAssociationsDb db, IPersonalData personal)
{
    /// <summary>The record of a national code; what it holds already stays, whatever a stranger typed of them.</summary>
    /// <param name="nationalCode">In any usual spelling, valid.</param>
    /// <param name="mobile">In any usual spelling, valid; the paper names it, and it becomes a new person's.</param>
    public async Task<NamedPerson> Name(
        string fullName,
        string nationalCode,
        string mobile,
        DateOnly? birthDate,
        CancellationToken ct
    )
    {
        var code = NationalCode.Parse(nationalCode);
        var (name, number) = (PersianText.Clean(fullName), MobileNumber.Parse(mobile));
        var id = await IdOf(code, ct);
        if (id is null)
        {
            var person = Person.Enter(personal, name, code, number, birthDate);
            db.People.Add(person);
            id = person.Id;
        }

        return new(id.Value, name, personal.Protect(number.Value), personal.Hash(number.Value));
    }

    /// <summary>Null where nobody with this national code is known.</summary>
    public async Task<Guid?> IdOf(NationalCode code, CancellationToken ct)
    {
        var hash = personal.Hash(code.Value);
        return db.People.Local.FirstOrDefault(person => person.NationalCodeHash == hash)?.Id
            ?? await db
                .People.Where(person => person.NationalCodeHash == hash)
                .Select(person => (Guid?)person.Id)
                .FirstOrDefaultAsync(ct);
    }

    /// <summary>A person who stands by themselves, to be changed; also one who was entered just now.</summary>
    public async Task<Person> Load(Guid id, CancellationToken ct) =>
        db.People.Local.FirstOrDefault(person => person.Id == id) ?? await db.People.SingleAsync(p => p.Id == id, ct);

    /// <summary>Open memberships count a person as a minor by the birth date that the record has now.</summary>
    public async Task LetMembershipsFollow(Person person, CancellationToken ct)
    {
        if (person.BirthDate is not { } birthDate)
            return;
        var open = await db
            .Members.Where(member =>
                member.PersonId == person.Id
                && (member.State == MemberState.Requested || member.State == MemberState.Active)
            )
            .ToListAsync(ct);
        foreach (var member in open)
            member.FollowBirthDate(birthDate);
    }

    /// <summary>The record that an account named as its holder's; null where none was.</summary>
    public Task<Person?> RecordOf(Guid userId, CancellationToken ct) =>
        db.People.FirstOrDefaultAsync(person => person.UserId == userId, ct);

    /// <summary>National codes by person, masked.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> MaskedCodesOf(IEnumerable<Guid> people, CancellationToken ct)
    {
        var ids = people.Distinct().ToList();
        var codes = await db
            .People.AsNoTracking()
            .Where(person => EF.Parameter(ids).Contains(person.Id))
            .Select(person => new { person.Id, person.NationalCode })
            .ToListAsync(ct);
        return codes.ToDictionary(person => person.Id, person => MaskCode(person.NationalCode));
    }

    /// <param name="protectedCode">As it is stored.</param>
    public string MaskCode(string protectedCode) =>
        NationalCode.TryParse(personal.Reveal(protectedCode), out var code) ? code.Masked : "•••";

    /// <param name="protectedMobile">As it is stored.</param>
    public string MaskMobile(string protectedMobile) =>
        MobileNumber.TryParse(personal.Reveal(protectedMobile), out var mobile) ? mobile.Masked : "•••";
}
