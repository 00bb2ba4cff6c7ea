using Kanoon.SharedKernel.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Kanoon.Platform.Access;

internal sealed record PolicyRequirement(AccessPolicy Policy) : IAuthorizationRequirement;

/// <summary>
/// Judges a route's policy by the caller's grants, or by a client's scopes; the handler behind the route judges the scope of a
/// grant.
/// </summary>
internal sealed class PolicyHandler(Caller caller) : AuthorizationHandler<PolicyRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PolicyRequirement requirement)
    {
        var isOpen = requirement.Policy.Roles is [];
        var isAllowed = caller.ClientScopes is []
            ? requirement.Policy.Roles.Any(caller.Is)
            : IsOpenToClient(context.Resource);
        if (isOpen || isAllowed)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }

    private bool IsOpenToClient(object? resource) =>
        (resource as HttpContext)?.GetEndpoint()?.Metadata.GetMetadata<ClientScopeMetadata>() is { } wanted
        && caller.ClientScopes.Contains(wanted.Scope);
}
