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
        var today = office.Today;
        // Encrypting is most of the work, and each row's is its own.
        var entries = rows.Where(row => MemberImport.IsGood(row.Outcome))
            .AsParallel()
            .AsOrdered()
            .WithCancellation(ct)
            .Select(row => Prepare(import, row, today, answerDue))
            .ToList();
        var newcomers = entries.Where(entry => entry.Newcomer is not null).Select(entry => entry.Newcomer!).ToList();
        var newcomerByCode = newcomers.ToDictionary(person => person.NationalCodeHash!);
        var plain = new List<Member>();
        foreach (var (row, _, member) in entries)
        {
            if (row.Checked.Sound!.Guardian is { } guardian && member.IsMinorOn(today))
            {
                await Name(member, guardian, newcomerByCode, ct);
                db.Members.Add(member);
            }
            else
                plain.Add(member);
            if (row.Outcome != RowOutcome.WaitsForGuardian)
                member.Approve(import.EnteredBy, today);
        }

        await db.InsertMany(newcomers, ct);
        await db.InsertMany(plain, ct);
        var admitted = plain.Where(member => member.State == MemberState.Active).Select(member => member.Id).ToList();
        if (admitted.Count > 0)
            db.Announce(new MembersImported(import.AssociationId, admitted, today));
        return entries.Count;
    }

    private Entry Prepare(MemberImport import, JudgedRow row, DateOnly today, DateOnly answerDue)
    {
        var sound = row.Checked.Sound!;
        var newcomer = row.Known is null
            ? Person.Enter(personal, sound.FullName, sound.Code, sound.Mobile, sound.BirthDate)
            : null;
        var member = Member.Request(
            new(
                import.AssociationId,
                row.Known?.Id ?? newcomer!.Id,
                sound.FullName,
                row.Known?.BirthDate ?? sound.BirthDate,
                row.Stay,
                MemberEntry.Import,
                import.EnteredBy,
                today
            ),
            answerDue
        );
        return new(row, newcomer, member);
    }

    private sealed record Entry(JudgedRow Row, Person? Newcomer, Member Member);

    private async Task Name(
        Member member,
        SoundGuardian guardian,
        Dictionary<string, Person> newcomerByCode,
        CancellationToken ct
    )
    {
        // Somebody may be a member by one row and a guardian by another.
        var named = newcomerByCode.TryGetValue(personal.Hash(guardian.Code.Value), out var newcomer)
            ? new NamedPerson(newcomer.Id, newcomer.FullName, newcomer.Mobile, newcomer.MobileHash)
            : await people.Name(guardian.FullName, guardian.Code.Value, guardian.Mobile.Value, birthDate: null, ct);
        member.NameGuardian(named, office.Today);
        if (guardian.Signed)
            member.TakeGuardianConsent(ConsentForm.Paper, office.Now);
    }
}
