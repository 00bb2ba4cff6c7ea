using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Dashboard;

/// <summary>The memberships in figures, for the Office or the officers of a club.</summary>
internal sealed record CountMembers(Guid? ClubId) : IQuery<MemberFigures>;

/// <param name="Total">Who is a member today.</param>
/// <param name="States">Every state, those without any too.</param>
internal sealed record MemberFigures(int Total, IReadOnlyList<MemberStateCount> States)
{
    public ListTable ToTable() =>
        Figure.Table("members", [.. States.Select(row => new Figure("members", Figure.NameOf(row.State), row.Count))]);
}

internal sealed record MemberStateCount(MemberState State, int Count);

internal sealed class CountMembersHandler(IAssociationsDb db, ICaller caller)
    : IQueryHandler<CountMembers, MemberFigures>
{
    public async Task<MemberFigures> Handle(CountMembers query, CancellationToken ct)
    {
        var clubs = caller.ClubsFor(query.ClubId);
        var members = db.Members.AsNoTracking();
        if (clubs is not null)
            members = members.Where(member =>
                db.Associations.Any(association =>
                    association.Id == member.AssociationId && EF.Parameter(clubs).Contains(association.ClubId)
                )
            );

        var states = await members.CountByState(ct);
        return new(states.Single(row => row.State == MemberState.Active).Count, states);
    }
}

internal static class MemberCounts
{
    /// <summary>Of the states that occur and those that do not.</summary>
    public static async Task<IReadOnlyList<MemberStateCount>> CountByState(
        this IQueryable<Member> members,
        CancellationToken ct
    )
    {
        var counted = await members
            .GroupBy(member => member.State)
            .Select(group => new { State = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.State, row => row.Count, ct);
        return
        [
            .. Enum.GetValues<MemberState>()
                .Select(state => new MemberStateCount(state, counted.GetValueOrDefault(state))),
        ];
    }
}
