using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Associations.Domain.Members;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Imports;

/// <summary>A row with what the tables say of its person.</summary>
/// <param name="Known">Their record; null where nobody knows them.</param>
/// <param name="Stay">Which time in the association this is for them.</param>
/// <param name="Differs">What is typed of them is not what their record says.</param>
internal sealed record JudgedRow(
    CheckedRow Checked,
    RowOutcome Outcome,
    KnownPerson? Known,
    int Stay,
    bool Differs = false
);

internal sealed record KnownPerson(Guid Id, string FullName, DateOnly? BirthDate, string MobileHash, Guid? UserId);

/// <summary>Judges rows against the tables as they stand now, some hundred at a time.</summary>
internal sealed class RowJudgement(IAssociationsDb db, IPersonalData personal, OfficeDay office)
{
    public async Task<IReadOnlyList<JudgedRow>> Of(
        MemberImport import,
        IReadOnlyList<SheetRow> rows,
        CancellationToken ct
    )
    {
        var today = office.Today;
        var checkedRows = rows.AsParallel().AsOrdered().Select(row => CheckedRow.Of(row, today)).ToList();
        var hashOf = checkedRows
            .Where(row => row.Sound is not null)
            .SelectMany(row => CodesOf(row.Sound!))
            .Distinct()
            .ToDictionary(code => code, code => personal.Hash(code.Value));
        var hashes = hashOf.Values.ToList();
        var people = await db
            .People.Where(person =>
                person.NationalCodeHash != null && EF.Parameter(hashes).Contains(person.NationalCodeHash)
            )
            .Select(person => new
            {
                person.NationalCodeHash,
                person.Id,
                person.FullName,
                person.BirthDate,
                person.MobileHash,
                person.UserId,
            })
            .ToDictionaryAsync(
                person => person.NationalCodeHash!,
                person => new KnownPerson(
                    person.Id,
                    person.FullName,
                    person.BirthDate,
                    person.MobileHash,
                    person.UserId
                ),
                ct
            );
        var ids = people.Values.Select(person => person.Id).ToList();
        var stays = (
            await db
                .Members.Where(member =>
                    member.AssociationId == import.AssociationId && EF.Parameter(ids).Contains(member.PersonId)
                )
                .Select(member => new
                {
                    member.PersonId,
                    member.Stay,
                    IsOpen = member.State == MemberState.Requested
                        || member.State == MemberState.Active
                        || member.Appeals.Any(appeal => appeal.DecidedOn == null),
                })
                .ToListAsync(ct)
        ).ToLookup(stay => stay.PersonId);

        var bornInSheet = checkedRows
            .Where(row => row.Sound is not null)
            .ToLookup(row => row.Sound!.Code, row => row.Sound!.BirthDate);

        return [.. checkedRows.Select(row => Judge(row))];

        JudgedRow Judge(CheckedRow row)
        {
            if (row.Sound is not { } sound)
                return new(row, RowOutcome.Wrong, null, 0);
            if (row.Row.SameAs is not null)
                return new(row, RowOutcome.Duplicate, null, 0);
            var known = people.GetValueOrDefault(hashOf[sound.Code]);
            var earlier = known is null ? [] : stays[known.Id].ToList();
            if (earlier.Exists(stay => stay.IsOpen))
                return new(row, RowOutcome.AlreadyMember, known, 0);
            var isMinor = IsMinor(known?.BirthDate ?? sound.BirthDate);
            if (isMinor && sound.Guardian is { } guardian && WrongOf(guardian, known) is { Count: > 0 } wrong)
                return new(row with { Sound = null, Wrong = wrong }, RowOutcome.Wrong, null, 0);
            return new(
                row,
                isMinor && sound.Guardian is not { Signed: true } ? RowOutcome.WaitsForGuardian
                    : known is null ? RowOutcome.New
                    : known.UserId == import.EnteredBy ? RowOutcome.WaitsForOffice
                    : RowOutcome.Known,
                known,
                earlier.Select(stay => stay.Stay).DefaultIfEmpty().Max() + 1,
                known is not null && Differs(sound, known)
            );
        }

        List<string> WrongOf(SoundGuardian guardian, KnownPerson? ward)
        {
            var bornOn =
                people.GetValueOrDefault(hashOf[guardian.Code])?.BirthDate
                ?? bornInSheet[guardian.Code].Select(day => (DateOnly?)day).FirstOrDefault();
            return
            [
                .. bornOn is { } day && IsMinor(day) ? ["guardianCode"] : Array.Empty<string>(),
                .. ward?.MobileHash == personal.Hash(guardian.Mobile.Value)
                    ? ["guardianMobile"]
                    : Array.Empty<string>(),
            ];
        }

        bool IsMinor(DateOnly birthDate) => !FullAge.IsReached(birthDate, today);

        bool Differs(SoundRow row, KnownPerson known) =>
            PersianText.Fold(row.FullName) != PersianText.Fold(known.FullName)
            || (known.BirthDate ?? row.BirthDate) != row.BirthDate
            || known.MobileHash != personal.Hash(row.Mobile.Value);
    }

    private static IEnumerable<NationalCode> CodesOf(SoundRow row)
    {
        yield return row.Code;
        if (row.Guardian is { } guardian)
            yield return guardian.Code;
    }
}
