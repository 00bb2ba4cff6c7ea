using System.Runtime.CompilerServices;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Members;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Http;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Imports;

/// <summary>
/// An association's members as a sheet in the language of the request: the columns that a sheet to be handed in has, so that
/// one that was taken out can be handed in again, and what the register says besides.
/// </summary>
internal sealed class MemberSheet(IAssociationsDb db, PeopleBook people, IPersonalData personal)
{
    private const int RowsAtOnce = 500;

    private static readonly IReadOnlyList<(string Persian, string English)> Rest =
    [
        ("وضعیت", "state"),
        ("تاریخ درخواست", "requestedOn"),
        ("تاریخ عضویت", "joinedOn"),
        ("تاریخ پایان", "endedOn"),
        ("مسئولیت", "duties"),
    ];

    /// <param name="state">Null for all.</param>
    /// <param name="inFull">Numbers and days of birth as they are; else masked, and no more than the year.</param>
    public ListTable Of(Guid associationId, MemberState? state, bool inFull, CancellationToken ct) =>
        new(
            [.. SheetHeadings.Here, .. Rest.Select(heading => Language.Pick(heading.Persian, heading.English))],
            Rows(associationId, state, inFull, ct)
        )
        {
            Name = "members",
        };

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(
        Guid associationId,
        MemberState? state,
        bool inFull,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        var (name, id) = ("", Guid.Empty);
        while (true)
        {
            var page = await Page(associationId, state, name, id, ct);
            foreach (var row in page)
                yield return Cells(row, inFull);
            if (page.Count < RowsAtOnce)
                yield break;
            (name, id) = (page[^1].NameKey, page[^1].Id);
        }
    }

    private Task<List<Row>> Page(Guid associationId, MemberState? state, string name, Guid id, CancellationToken ct)
    {
        var members = db
            .Members.AsNoTracking()
            .Where(member =>
                member.AssociationId == associationId
                && string.Compare(member.NameKey, name) >= 0
                && (member.NameKey != name || member.Id.CompareTo(id) > 0)
            );
        if (state is { } wanted)
            members = members.Where(member => member.State == wanted);
        return members
            .OrderBy(member => member.NameKey)
            .ThenBy(member => member.Id)
            .Take(RowsAtOnce)
            .Join(
                db.People,
                member => member.PersonId,
                person => person.Id,
                (member, person) =>
                    new Row(
                        member.Id,
                        member.NameKey,
                        member.FullName,
                        person.NationalCode,
                        person.Mobile,
                        person.BirthDate,
                        member.Guardian!.FullName,
                        db.People.Where(guardian => guardian.Id == member.Guardian.PersonId)
                            .Select(guardian => guardian.NationalCode)
                            .FirstOrDefault(),
                        member.Guardian.Mobile,
                        member.Guardian.ConsentedAt != null,
                        member.State,
                        member.RequestedOn,
                        member.JoinedOn,
                        member.EndedOn,
                        member
                            .Duties.Where(held => held.Until == null)
                            .OrderBy(held => held.Since)
                            .Select(held => held.Duty)
                            .ToList()
                    )
            )
            .ToListAsync(ct);
    }

    private IReadOnlyList<object?> Cells(Row row, bool inFull) =>
        [
            row.FullName,
            inFull ? personal.Reveal(row.NationalCode) : people.MaskCode(row.NationalCode),
            Dialled(inFull ? personal.Reveal(row.Mobile) : people.MaskMobile(row.Mobile)),
            row.BirthDate is { } day ? (inFull ? DayOf(day) : DayOf(day)[..4]) : null,
            row.GuardianName,
            row.GuardianCode is { } code ? (inFull ? personal.Reveal(code) : people.MaskCode(code)) : null,
            row.GuardianMobile is { } mobile
                ? Dialled(inFull ? personal.Reveal(mobile) : people.MaskMobile(mobile))
                : null,
            row.GuardianName is null ? null : YesOrNo(row.GuardianConsented),
            Language.Pick(MemberWords.Of(row.State), row.State.ToString()),
            DayOf(row.RequestedOn),
            row.JoinedOn is { } joined ? DayOf(joined) : null,
            row.EndedOn is { } ended ? DayOf(ended) : null,
            string.Join(
                Language.Pick("، ", ", "),
                row.Duties.Select(duty => Language.Pick(MemberWords.Of(duty), duty.ToString()))
            ),
        ];

    // A number that begins with a plus would be kept from being a formula, and look odd.
    private static string Dialled(string mobile) =>
        mobile.StartsWith("+98", StringComparison.Ordinal) ? $"0{mobile[3..]}" : mobile;

    private static string DayOf(DateOnly day) =>
        Language.IsPersian ? Digits.ToPersian(JalaliDate.From(day).ToString()) : $"{day:yyyy-MM-dd}";

    private static string YesOrNo(bool holds) => holds ? Language.Pick("بله", "yes") : Language.Pick("خیر", "no");

    private sealed record Row(
        Guid Id,
        string NameKey,
        string FullName,
        string NationalCode,
        string Mobile,
        DateOnly? BirthDate,
        string? GuardianName,
        string? GuardianCode,
        string? GuardianMobile,
        bool GuardianConsented,
        MemberState State,
        DateOnly RequestedOn,
        DateOnly? JoinedOn,
        DateOnly? EndedOn,
        IReadOnlyList<MemberDuty> Duties
    );
}
