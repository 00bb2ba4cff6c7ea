using Kanoon.SharedKernel.Access;

namespace Kanoon.Platform.Access;

/// <summary>The caller of one request; filled in once they are known.</summary>
internal sealed class Caller : ICaller
{
    private IReadOnlyList<HeldRole> roles = [];

    public Guid? UserId { get; private set; }

    public bool Is(string role) => roles.Any(held => held.Role == role);

    public bool Is(string role, Guid scope) => roles.Any(held => held.Role == role && held.Scope == scope);

    public IReadOnlyList<Guid> ScopesOf(string role) =>
        [.. roles.Where(held => held.Role == role).Select(held => held.Scope).OfType<Guid>()];

    /// <summary>Whether the caller holds roles of the Office that wait for a second factor.</summary>
    public bool AwaitsSecondFactor { get; private set; }

    /// <summary>What a client may do; none for a person.</summary>
    public IReadOnlyList<string> ClientScopes { get; private set; } = [];

    /// <summary>Another system asks. Behind the routes that let it in it reads what the Office's staff reads.</summary>
    public void BecomeClient(IReadOnlyList<string> scopes)
    {
        ClientScopes = scopes;
        roles = [new(Roles.OfficeStaff, null)];
    }

    /// <param name="full">Whether the Office's roles hold too.</param>
    public void Become(Guid userId, IReadOnlyList<HeldRole> held, bool full)
    {
        UserId = userId;
        roles = full ? held : [.. held.Where(role => !AccessPolicy.Office.Roles.Contains(role.Role))];
        AwaitsSecondFactor = roles.Count < held.Count;
    }
}

internal sealed record HeldRole(string Role, Guid? Scope);
