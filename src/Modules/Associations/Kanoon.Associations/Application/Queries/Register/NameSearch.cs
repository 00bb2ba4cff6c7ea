using Kanoon.Associations.Domain.Associations;
using Kanoon.Persian;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>
/// Finds associations by their names: every word of the search must begin some word of the name, however either is
/// spelled. A common beginning is met soon enough on the way through the sorted register; a rare one would have the whole
/// of it looked through, so its hits are looked up by their words.
/// </summary>
internal sealed class NameSearch(IAssociationsDb db, IMemoryCache cache)
{
    // About where both ways take as long in a register of a million.
    private const int Common = 5_000;
    private const int MostWords = 5;
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(10);

    public async Task<IQueryable<Listed>> Among(IQueryable<Listed> rows, string? search, CancellationToken ct)
    {
        var beginnings = PersianText.Words(search ?? "").Take(MostWords).ToList();
        // Signs only are no word of any name.
        if (beginnings.Count == 0 && !string.IsNullOrWhiteSpace(search))
            return rows.Where(_ => false);

        foreach (var beginning in beginnings)
        {
            var (from, to) = PersianText.PrefixRange(beginning, NameWord.LongestWord);
            var hits = db
                .Associations.SelectMany(
                    association => association.Words,
                    (association, word) => new Hit { AssociationId = association.Id, Key = word.Key }
                )
                .Where(hit => string.Compare(hit.Key, from) >= 0 && string.Compare(hit.Key, to) < 0);
            rows = await IsCommon(from, hits, ct)
                ? rows.Where(row =>
                    row.Association.Words.Any(known =>
                        string.Compare(known.Key, from) >= 0 && string.Compare(known.Key, to) < 0
                    )
                )
                : rows.Where(row => hits.Select(hit => hit.AssociationId).Contains(row.Association.Id));
        }

        return rows;
    }

    private async Task<bool> IsCommon(string beginning, IQueryable<Hit> hits, CancellationToken ct)
    {
        var key = (typeof(NameSearch), beginning);
        return cache.TryGetValue(key, out bool known)
            ? known
            : cache.Set(key, await hits.OrderBy(hit => hit.Key).Take(Common).CountAsync(ct) == Common, Freshness);
    }

    private sealed class Hit
    {
        public required Guid AssociationId { get; init; }
        public required string Key { get; init; }
    }
}
