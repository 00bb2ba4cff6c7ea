using Kanoon.Associations.Application.Commands.Members;
using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Associations.Domain.Members;
using Kanoon.Associations.Domain.People;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;

namespace Kanoon.Associations.Application.Imports;

/// <summary>Makes members of good rows, set by set, in the caller's transaction.</summary>
internal sealed class RowEntry(IAssociationsDb db, GuardianDesk guardians, IPersonalData personal, OfficeDay office)
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
        // First of all, for somebody in the sheet may be the guardian of somebody else in it.
        var newcomers = entries.Where(entry => entry.Newcomer is not null).Select(entry => entry.Newcomer!).ToList();
        await db.InsertMany(newcomers, ct);
        var (plain, asked) = (new List<Member>(), new Dictionary<string, int>());
        foreach (var (row, _, member) in entries)
        {
            if (row.Checked.Sound!.Guardian is { } guardian && member.IsMinorOn(today))
            {
                await Name(member, guardian, asked, ct);
                db.Members.Add(member);
            }
            else
                plain.Add(member);
            if (row.Outcome is RowOutcome.New or RowOutcome.Known)
                member.Approve(import.EnteredBy, today);
        }

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
                row.Known is { } known ? Person.NameFor(sound.FullName, known.FullName) : sound.FullName,
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

    /// <param name="member">A minor.</param>
    /// <param name="guardian">Who answers for them; not asked where they signed, or were asked for others just now.</param>
    /// <param name="asked">How often each number was asked for rows of this chunk.</param>
    /// <param name="ct">Cancellation.</param>
    private async Task Name(Member member, SoundGuardian guardian, Dictionary<string, int> asked, CancellationToken ct)
    {
        var fields = new GuardianFields(guardian.FullName, guardian.Code.Value, guardian.Mobile.Value);
        var hash = personal.Hash(guardian.Mobile.Value);
        var before = asked.GetValueOrDefault(hash);
        if (!guardian.Signed && await guardians.HasRoom(hash, before, ct))
        {
            await guardians.Name(member, fields, ct);
            asked[hash] = before + 1;
        }
        else
            await guardians.NameQuietly(member, fields, ct);
        if (guardian.Signed)
            await guardians.Consent(member, ConsentForm.Paper, ct);
    }
}
