using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Application.Queries;

/// <summary>Whose cases and figures a caller sees: the Office the city's, an officer of a club the club's.</summary>
internal static class ClubScope
{
    /// <param name="caller">Who asks.</param>
    /// <param name="club">The one that is asked for; null for all that the caller may see.</param>
    /// <returns>Null for every club.</returns>
    /// <exception cref="ForbiddenException">It is another officer's club.</exception>
    public static IReadOnlyList<Guid>? ClubsFor(this ICaller caller, Guid? club)
    {
        if (caller.IsOffice())
            return club is { } asked ? [asked] : null;

        var own = caller.ScopesOf(Roles.ClubOfficer);
        return club is not { } wanted ? own
            : own.Contains(wanted) ? [wanted]
            : throw new ForbiddenException();
    }
}
