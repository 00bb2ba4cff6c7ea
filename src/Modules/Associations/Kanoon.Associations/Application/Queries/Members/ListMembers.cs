using System.Linq.Expressions;
using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Members;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Members;

/// <summary>An association's members, for its leaders and the Office.</summary>
/// <param name="Q">Words of the name, in any usual spelling; each begins a word of it.</param>
/// <param name="Duty">Only those who hold it now.</param>
/// <param name="Sort"><c>name</c>, <c>-name</c>, or <c>dueOn</c> for those who wait for an answer.</param>
internal sealed record ListMembers(
    Guid AssociationId,
    string? Q,
    MemberState? State,
    MemberDuty? Duty,
    string Sort,
    int Limit,
    string? After
) : IQuery<Page<MemberRow>>;

/// <param name="NationalCode">Masked.</param>
/// <param name="Mobile">Masked.</param>
/// <param name="DueOn">By when the secretary answers; null where nothing waits.</param>
/// <param name="WaitsForGuardian">A minor whose guardian has not consented.</param>
internal sealed record MemberRow(
    Guid Id,
    string FullName,
    string NationalCode,
    string Mobile,
    MemberState State,
    DateOnly RequestedOn,
    DateOnly? DueOn,
    DateOnly? JoinedOn,
    DateOnly? EndedOn,
    IReadOnlyList<MemberDuty> Duties,
    bool HasPhoto,
    bool IsMinor,
    bool WaitsForGuardian
);

internal sealed class ListMembersValidator : AbstractValidator<ListMembers>
{
    public static readonly IReadOnlyList<string> Sorts = ["name", "-name", "dueOn"];

    public ListMembersValidator()
    {
        RuleFor(query => query.Q).MaximumLength(200);
        RuleFor(query => query.Sort).Must(Sorts.Contains).WithMessage($"sort: {string.Join(", ", Sorts)}");
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
    }
}

internal sealed class ListMembersHandler(IAssociationsDb db, PeopleBook people, ICaller caller, OfficeDay office)
    : IQueryHandler<ListMembers, Page<MemberRow>>
{
    private const int MostWords = 5;

    public async Task<Page<MemberRow>> Handle(ListMembers query, CancellationToken ct)
    {
        await db.RequireReader(caller, query.AssociationId, ct);
        var members = db.Members.AsNoTracking().Where(member => member.AssociationId == query.AssociationId);
        if (query.State is { } state)
            members = members.Where(member => member.State == state);
        if (query.Duty is { } duty)
            members = members.Where(member => member.Duties.Any(held => held.Duty == duty && held.Until == null));
        foreach (var word in PersianText.Words(query.Q ?? "").Take(MostWords).Select(word => $" {word}"))
            members = members.Where(member => member.NameFolded.Contains(word));

        var rows = await Sorted(members, query.Sort, PlaceOf(query))
            .Take(query.Limit + 1)
            .Join(db.People, member => member.PersonId, person => person.Id, Row.Of)
            .ToListAsync(ct);

        var byName = query.Sort.EndsWith("name", StringComparison.Ordinal);
        var page = Page.Of(
            rows,
            query.Limit,
            row => [query.Sort, byName ? row.NameKey : Cursor.Of(row.DueOn!.Value), Cursor.Of(row.Id)]
        );
        return new([.. page.Items.Select(row => row.ToView(people, office.Today))], page.Next);
    }

    // In another order the same values would be another place.
    private static (string Value, Guid Id)? PlaceOf(ListMembers query) =>
        Cursor.Read(query.After, 3) switch
        {
            null => null,
            [var sort, var value, var id] when sort == query.Sort => (value, Cursor.Id(id)),
            _ => throw new UnprocessableException(Cursor.Unreadable),
        };

    private static IQueryable<Member> Sorted(IQueryable<Member> members, string sort, (string, Guid)? after)
    {
        var (value, id) = after ?? default;
        switch (sort)
        {
            case "name":
                if (value is not null)
                    members = members.Where(member =>
                        string.Compare(member.NameKey, value) >= 0
                        && (member.NameKey != value || member.Id.CompareTo(id) > 0)
                    );
                return members.OrderBy(member => member.NameKey).ThenBy(member => member.Id);
            case "-name":
                if (value is not null)
                    members = members.Where(member =>
                        string.Compare(member.NameKey, value) <= 0
                        && (member.NameKey != value || member.Id.CompareTo(id) < 0)
                    );
                return members.OrderByDescending(member => member.NameKey).ThenByDescending(member => member.Id);
            default:
                members = members.Where(member => member.DueOn != null);
                if (value is not null)
                {
                    var day = Cursor.Day(value);
                    members = members.Where(member =>
                        member.DueOn >= day && (member.DueOn > day || member.Id.CompareTo(id) > 0)
                    );
                }

                return members.OrderBy(member => member.DueOn).ThenBy(member => member.Id);
        }
    }

    private sealed record Row(
        Guid Id,
        string FullName,
        string NameKey,
        string NationalCode,
        string Mobile,
        MemberState State,
        DateOnly RequestedOn,
        DateOnly? DueOn,
        DateOnly? JoinedOn,
        DateOnly? EndedOn,
        IReadOnlyList<MemberDuty> Duties,
        bool HasPhoto,
        DateOnly OfAgeOn,
        bool GuardianConsented
    )
    {
        public static readonly Expression<Func<Member, Domain.People.Person, Row>> Of = (member, person) =>
            new Row(
                member.Id,
                member.FullName,
                member.NameKey,
                person.NationalCode,
                person.Mobile,
                member.State,
                member.RequestedOn,
                member.DueOn,
                member.JoinedOn,
                member.EndedOn,
                member
                    .Duties.Where(held => held.Until == null)
                    .OrderBy(held => held.Since)
                    .Select(held => held.Duty)
                    .ToList(),
                member.Photo != null,
                member.OfAgeOn,
                member.Guardian != null && member.Guardian.ConsentedAt != null
            );

        public MemberRow ToView(PeopleBook people, DateOnly today) =>
            new(
                Id,
                FullName,
                people.MaskCode(NationalCode),
                people.MaskMobile(Mobile),
                State,
                RequestedOn,
                DueOn,
                JoinedOn,
                EndedOn,
                Duties,
                HasPhoto,
                today < OfAgeOn,
                State == MemberState.Requested && today < OfAgeOn && !GuardianConsented
            );
    }
}
