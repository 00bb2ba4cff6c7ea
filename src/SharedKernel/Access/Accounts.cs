namespace Kanoon.SharedKernel.Access;

/// <summary>Accounts, as far as a module may ask about them.</summary>
public interface IAccountDirectory
{
    Task<bool> Exists(Guid userId, CancellationToken ct);

    /// <summary>The account of whoever signs in by this number.</summary>
    /// <param name="mobileHash">By <see cref="IPersonalData.Hash"/> of E.164.</param>
    Task<Guid?> WithMobile(string mobileHash, CancellationToken ct);

    /// <summary>The full names of accounts, by id; one that is gone is missing.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesOf(IReadOnlyList<Guid> userIds, CancellationToken ct);

    /// <summary>The number that the account is reached by, protected; null where there is none.</summary>
    Task<string?> MobileOf(Guid userId, CancellationToken ct);
}

/// <summary>A module's part of what is known of somebody, for their own copy.</summary>
public interface IPersonalRecords
{
    /// <summary>What the part is called in the copy, camel case.</summary>
    string Name { get; }

    /// <summary>The part, as it is written as JSON; null where nothing is known.</summary>
    Task<object?> Of(Guid userId, CancellationToken ct);
}

/// <summary>Somebody signed in by a code that came to this number.</summary>
public sealed record MobileProved(Guid UserId, string MobileHash);

/// <summary>A module's facts give a user a role, until <see cref="RoleTaken"/>.</summary>
/// <param name="AsOf">The version of what bears the facts: of two announcements the higher is right, whichever comes first.</param>
public sealed record RoleGiven(Guid UserId, string Role, Guid Scope, string Reason, int AsOf);

/// <summary>The facts no longer bear a role that they gave.</summary>
/// <param name="AsOf">As in <see cref="RoleGiven"/>.</param>
public sealed record RoleTaken(Guid UserId, string Role, Guid Scope, int AsOf);
