using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.People;

internal static class SecretaryPlaces
{
    /// <summary>What a person claims as the secretary of associations, each a unique text.</summary>
    public static async Task<HashSet<string>> PlacesOf(this IAssociationsDb db, Guid personId, CancellationToken ct) =>
        await db
            .Associations.SelectMany(known => known.Secretaries)
            .Where(term => term.PersonId == personId && term.Claim != null)
            .Select(term => term.Claim!)
            .ToHashSetAsync(ct);
}
