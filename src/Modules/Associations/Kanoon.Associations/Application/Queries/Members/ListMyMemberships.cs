using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Members;

/// <summary>The caller's memberships and those of minors for whom they answer, the latest first.</summary>
internal sealed record ListMyMemberships(int Limit, string? After) : IQuery<Page<MyMembership>>;

/// <param name="AsGuardian">The caller answers for the member.</param>
/// <param name="AwaitsMyConsent">The caller is asked to consent as the guardian.</param>
/// <param name="AppealableUntil">The last day to object to a refusal or removal; null where there is none to object to any more.</param>
internal sealed record MyMembership(
    Guid Id,
    Guid AssociationId,
    string Association,
    string FullName,
    MemberState State,
    DateOnly RequestedOn,
    DateOnly? DueOn,
    DateOnly? JoinedOn,
    DateOnly? EndedOn,
    bool AsGuardian,
    bool AwaitsMyConsent,
    DateOnly? AppealableUntil
);

internal sealed class ListMyMembershipsValidator : AbstractValidator<ListMyMemberships>
{
    public ListMyMembershipsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListMyMembershipsHandler(IAssociationsDb db, PeopleBook people, ICaller caller, OfficeDay office)
    : IQueryHandler<ListMyMemberships, Page<MyMembership>>
{
    public async Task<Page<MyMembership>> Handle(ListMyMemberships query, CancellationToken ct)
    {
        var after = Cursor.Read(query.After, 2);
        var me = caller.UserId is { } user ? (await people.RecordOf(user, ct))?.Id : null;
        if (me is null)
            return new([], null);

        var today = office.Today;
        var members = db
            .Members.AsNoTracking()
            .Where(member =>
                member.PersonId == me
                || (member.Guardian != null && member.Guardian.PersonId == me && member.OfAgeOn > today)
            );
        if (after is [var on, var id])
        {
            var (day, lastId) = (Cursor.Day(on), Cursor.Id(id));
            members = members.Where(member =>
                member.RequestedOn <= day && (member.RequestedOn < day || member.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await members
            .OrderByDescending(member => member.RequestedOn)
            .ThenByDescending(member => member.Id)
            .Take(query.Limit + 1)
            .Select(member => new
            {
                Member = member,
                Association = db
                    .Associations.Where(known => known.Id == member.AssociationId)
                    .Select(known => known.NameText)
                    .First(),
            })
            .ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.Member.RequestedOn), Cursor.Of(row.Member.Id)]);
        var items = new List<MyMembership>();
        foreach (var row in page.Items)
            items.Add(await Of(row.Member, row.Association, asGuardian: row.Member.PersonId != me, ct));
        return new(items, page.Next);
    }

    private async Task<MyMembership> Of(Member member, string association, bool asGuardian, CancellationToken ct) =>
        new(
            member.Id,
            member.AssociationId,
            association,
            member.FullName,
            member.State,
            member.RequestedOn,
            member.DueOn,
            member.JoinedOn,
            member.EndedOn,
            asGuardian,
            asGuardian && member is { IsOpen: true, Guardian.HasConsented: false },
            member.IsAppealable ? await office.StillAppealable(member.DecidedOn!.Value, member.RequestedOn, ct) : null
        );
}
