namespace Kanoon.Clubs.Contracts;

/// <summary>The clubs, for questions that must be answered now. An answer may be half a minute old.</summary>
public interface IClubDirectory
{
    /// <summary>The club with this id, closed ones too; null where there is none.</summary>
    Task<ClubInfo?> Find(Guid clubId, CancellationToken ct);

    /// <summary>Every club in the Office's order, closed ones too.</summary>
    Task<IReadOnlyList<ClubInfo>> List(CancellationToken ct);
}

/// <param name="Id">Never changes.</param>
/// <param name="Key">The short name in addresses and settings, kebab-case; never changes: <c>literature-art</c>.</param>
/// <param name="Name">As people read it, in Persian.</param>
/// <param name="IsActive">Whether associations may be founded in it.</param>
public sealed record ClubInfo(Guid Id, string Key, string Name, bool IsActive);
