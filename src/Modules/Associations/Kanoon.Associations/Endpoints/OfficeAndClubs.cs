using Kanoon.SharedKernel.Access;

namespace Kanoon.Associations.Endpoints;

/// <summary>The Office, for the whole city, and the officers of clubs, for their clubs' part of it.</summary>
internal static class OfficeAndClubs
{
    public static readonly AccessPolicy Policy = new(
        "associations.office-and-clubs",
        [Roles.ClubOfficer, .. AccessPolicy.Office.Roles]
    );
}
