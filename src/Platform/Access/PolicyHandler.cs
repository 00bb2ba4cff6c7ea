using Kanoon.SharedKernel.Access;
using Microsoft.AspNetCore.Authorization;

namespace Kanoon.Platform.Access;

internal sealed record PolicyRequirement(AccessPolicy Policy) : IAuthorizationRequirement;

/// <summary>Judges a route's policy by the caller's grants; the handler behind the route judges the scope.</summary>
internal sealed class PolicyHandler(ICaller caller) : AuthorizationHandler<PolicyRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PolicyRequirement requirement)
    {
        if (requirement.Policy.Roles is [] || requirement.Policy.Roles.Any(caller.Is))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
