namespace Kanoon.Clubs.Contracts;

/// <summary>Somebody became an officer of a club.</summary>
public sealed record ClubOfficerAssigned(Guid ClubId, Guid UserId);

/// <summary>Somebody is an officer of a club no longer.</summary>
public sealed record ClubOfficerRelieved(Guid ClubId, Guid UserId);
