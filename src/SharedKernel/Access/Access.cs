using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.SharedKernel.Access;

/// <summary>The roles that a grant can give. The wider ones are held for the whole Office, the others in a scope.</summary>
public static class Roles
{
    /// <summary>Any citizen with an account; needs no grant.</summary>
    public const string Applicant = nameof(Applicant);

    /// <summary>Scope: an association.</summary>
    public const string Secretary = nameof(Secretary);

    /// <summary>Scope: a club.</summary>
    public const string ClubOfficer = nameof(ClubOfficer);

    public const string OfficeStaff = nameof(OfficeStaff);
    public const string OfficeManager = nameof(OfficeManager);
    public const string Administrator = nameof(Administrator);

    public static readonly IReadOnlyList<string> All =
    [
        Applicant,
        Secretary,
        ClubOfficer,
        OfficeStaff,
        OfficeManager,
        Administrator,
    ];
}

/// <summary>Who is asking, with the grants that hold now.</summary>
public interface ICaller
{
    /// <summary>Null for the public.</summary>
    Guid? UserId { get; }

    /// <summary>Whether the caller holds the role, in any scope.</summary>
    bool Is(string role);

    /// <summary>Whether the caller holds the role in this scope.</summary>
    bool Is(string role, Guid scope);

    /// <summary>The scopes in which the caller holds the role.</summary>
    IReadOnlyList<Guid> ScopesOf(string role);
}

/// <summary>Who may call a route: anybody, or a caller who holds one of the roles in some scope.</summary>
/// <param name="Name">What routes name, <c>module.policy</c>.</param>
/// <param name="Roles">One of these is enough; none means the public.</param>
public sealed record AccessPolicy(string Name, params string[] Roles)
{
    /// <summary>The limit on what the public reads from one address.</summary>
    public const string PublicLimit = "public";

    /// <summary>The stricter limit on guesses at passwords and codes.</summary>
    public const string TriesLimit = "tries";

    public static readonly AccessPolicy Public = new("public");
    public static readonly AccessPolicy SignedIn = new("signed-in", Access.Roles.Applicant);
    public static readonly AccessPolicy Office = new(
        "office",
        Access.Roles.OfficeStaff,
        Access.Roles.OfficeManager,
        Access.Roles.Administrator
    );
    public static readonly AccessPolicy Management = new(
        "management",
        Access.Roles.OfficeManager,
        Access.Roles.Administrator
    );
    public static readonly AccessPolicy Administration = new("administration", Access.Roles.Administrator);
}

/// <summary>What the organisation's other systems may do, each on the routes that name it.</summary>
public static class ClientScopes
{
    /// <summary>Reads what the Office's staff reads of licences, associations and work.</summary>
    public const string OfficeRead = "office.read";

    /// <summary>Reads the audit.</summary>
    public const string AuditRead = "audit.read";

    public static readonly IReadOnlyList<string> All = [OfficeRead, AuditRead];
}

/// <summary>The route is open to clients with this scope, besides those whom its policy lets in.</summary>
public sealed record ClientScopeMetadata(string Scope);

public static class AccessRegistration
{
    /// <summary>Opens a route to clients with a scope: one that only reads, or takes a gateway's report; its handler must not ask who the user is.</summary>
    public static RouteHandlerBuilder AllowClients(this RouteHandlerBuilder route, string scope) =>
        route.WithMetadata(new ClientScopeMetadata(scope));

    public static IServiceCollection AddPolicies(this IServiceCollection services, params AccessPolicy[] policies)
    {
        foreach (var policy in policies)
            services.AddSingleton(policy);
        return services;
    }

    /// <summary>Names the policy of a route or group. A route without one is closed to everybody.</summary>
    public static TBuilder Allow<TBuilder>(this TBuilder route, AccessPolicy policy)
        where TBuilder : IEndpointConventionBuilder
    {
        route.RequireAuthorization(policy.Name);
        return policy == AccessPolicy.Public ? route.RequireRateLimiting(AccessPolicy.PublicLimit) : route;
    }

    /// <summary>The route takes passwords or codes, so an address gets few tries.</summary>
    public static TBuilder LimitTries<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.RequireRateLimiting(AccessPolicy.TriesLimit);
}
