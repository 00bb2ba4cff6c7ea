using Kanoon.Associations.Domain.Licences;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>How many licences are in a state today.</summary>
internal sealed record StandingCount(LicenceState State, int Count);

/// <summary>
/// Counts licences by the state that follows from today: one pass of the database, by the same rule as
/// <see cref="LicenceStanding.StateOn"/>.
/// </summary>
internal static class StandingCounts
{
    /// <returns>The states that occur, by the key.</returns>
    public static async Task<ILookup<TKey, StandingCount>> ByStanding<TKey>(
        this IQueryable<Keyed<TKey>> licences,
        DateOnly today,
        CancellationToken ct
    )
    {
        var counted = await licences
            .Select(row => new
            {
                row.Key,
                State = row.Licence.Ending != null ? (int)LicenceState.Surrendered + 1
                : row.Licence.SuspendedFrom <= today
                && (row.Licence.SuspendedUntil == null || row.Licence.SuspendedUntil >= today)
                    ? (int)LicenceState.Suspended
                : row.Licence.StartsOn > today ? (int)LicenceState.Scheduled
                : row.Licence.GraceEndsOn < today ? (int)LicenceState.Expired
                : row.Licence.EndsOn < today ? (int)LicenceState.Grace
                : row.Licence.RenewalOpensOn <= today ? (int)LicenceState.RenewalOpen
                : (int)LicenceState.Active,
                End = row.Licence.Ending == null ? (LicenceEnd?)null : row.Licence.Ending.Kind,
            })
            .GroupBy(row => new
            {
                row.Key,
                row.State,
                row.End,
            })
            .Select(group => new
            {
                group.Key.Key,
                group.Key.State,
                group.Key.End,
                Count = group.Count(),
            })
            .ToListAsync(ct);
        return counted.ToLookup(row => row.Key, row => new StandingCount(StateOf(row.State, row.End), row.Count));
    }

    /// <summary>Of the states that occur and those that do not.</summary>
    public static IReadOnlyList<StandingCount> Whole(this IEnumerable<StandingCount> counted)
    {
        var known = counted
            .GroupBy(row => row.State)
            .ToDictionary(same => same.Key, same => same.Sum(row => row.Count));
        return
        [
            .. Enum.GetValues<LicenceState>().Select(state => new StandingCount(state, known.GetValueOrDefault(state))),
        ];
    }

    private static LicenceState StateOf(int state, LicenceEnd? end) =>
        end switch
        {
            LicenceEnd.Revoked => LicenceState.Revoked,
            LicenceEnd.Closed => LicenceState.Closed,
            LicenceEnd.Surrendered => LicenceState.Surrendered,
            _ => (LicenceState)state,
        };
}

/// <summary>A licence under what it is counted by.</summary>
internal sealed class Keyed<TKey>
{
    public required TKey Key { get; init; }
    public required ActivityLicence Licence { get; init; }
}
