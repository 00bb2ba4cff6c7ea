using Kanoon.Associations.Domain.Imports;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Imports;

/// <summary>A row with what the tables say of its person.</summary>
/// <param name="Known">Their record; null where nobody knows them.</param>
/// <param name="Stay">Which time in the association this is for them.</param>
internal sealed record JudgedRow(CheckedRow Checked, RowOutcome Outcome, KnownPerson? Known, int Stay);

internal sealed record KnownPerson(Guid Id, DateOnly? BirthDate);

/// <summary>Judges rows against the tables as they stand now, some hundred at a time.</summary>
internal sealed class RowJudgement(IAssociationsDb db, IPersonalData personal, OfficeDay office)
{
    public async Task<IReadOnlyList<JudgedRow>> Of(
        Guid associationId,
        IReadOnlyList<SheetRow> rows,
        CancellationToken ct
    )
    {
        var today = office.Today;
        var checkedRows = rows.Select(row => CheckedRow.Of(row, today)).ToList();
        var hashOf = checkedRows
            .Where(row => row.Sound is not null)
            .Select(row => row.Sound!.Code)
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
                person.BirthDate,
            })
            .ToDictionaryAsync(
                person => person.NationalCodeHash!,
                person => new KnownPerson(person.Id, person.BirthDate),
                ct
            );
        var ids = people.Values.Select(person => person.Id).ToList();
        var stays = (
            await db
                .Members.Where(member =>
                    member.AssociationId == associationId && EF.Parameter(ids).Contains(member.PersonId)
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
            var birthDate = known?.BirthDate ?? sound.BirthDate;
            var waits = birthDate.AddYears(Member.FullAge) > today && sound.Guardian is not { Signed: true };
            return new(
                row,
                waits ? RowOutcome.WaitsForGuardian
                    : known is null ? RowOutcome.New
                    : RowOutcome.Known,
                known,
                earlier.Select(stay => stay.Stay).DefaultIfEmpty().Max() + 1
            );
        }
    }
}
