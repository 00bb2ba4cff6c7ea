using Kanoon.Associations.Application.People;
using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Associations.Domain.Members;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Access;

namespace Kanoon.Associations.Application.Imports;

/// <summary>Makes members of good rows, set by set, in the caller's transaction.</summary>
internal sealed class RowEntry(IAssociationsDb db, PeopleBook people, IPersonalData personal, OfficeDay office)
{
    /// <returns>How many were entered.</returns>
    public async Task<int> Enter(
        MemberImport import,
        IReadOnlyList<JudgedRow> rows,
        DateOnly answerDue,
        CancellationToken ct
    )
    {
        var good = rows.Where(row => MemberImport.IsGood(row.Outcome)).ToList();
        var (newcomers, plain) = (new List<Person>(), new List<Member>());
        foreach (var row in good)
        {
            var sound = row.Checked.Sound!;
            var personId = row.Known?.Id;
            if (personId is null)
            {
                var person = Person.Enter(personal, sound.FullName, sound.Code, sound.Mobile, sound.BirthDate);
                newcomers.Add(person);
                personId = person.Id;
            }

            var member = Member.Request(
                new(
                    import.AssociationId,
                    personId.Value,
                    sound.FullName,
                    row.Known?.BirthDate ?? sound.BirthDate,
                    row.Stay,
                    MemberEntry.Import,
                    import.EnteredBy,
                    office.Today
                ),
                answerDue
            );
            if (sound.Guardian is { } guardian && member.IsMinorOn(office.Today))
            {
                await Name(member, guardian, ct);
                db.Members.Add(member);
            }
            else
                plain.Add(member);
            if (row.Outcome != RowOutcome.WaitsForGuardian)
                member.Approve(import.EnteredBy, office.Today);
        }

        await db.InsertMany(newcomers, ct);
        await db.InsertMany(plain, ct);
        var admitted = plain.Where(member => member.State == MemberState.Active).Select(member => member.Id).ToList();
        if (admitted.Count > 0)
            db.Announce(new MembersImported(import.AssociationId, admitted, office.Today));
        return good.Count;
    }

    private async Task Name(Member member, SoundGuardian guardian, CancellationToken ct)
    {
        var named = await people.Name(
            guardian.FullName,
            guardian.Code.Value,
            guardian.Mobile.Value,
            birthDate: null,
            ct
        );
        member.NameGuardian(named, office.Today);
        if (guardian.Signed)
            member.TakeGuardianConsent(ConsentForm.Paper, office.Now);
    }
}
