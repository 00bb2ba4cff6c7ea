using System.Diagnostics;
using System.Security.Claims;
using Kanoon.Platform.Access.Clients;
using Kanoon.Platform.Access.Grants;
using Kanoon.Platform.Access.SecondFactor;
using Kanoon.Platform.Access.Sessions;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

/// <summary>Finds out who is asking, by bearer token or cookie, before any policy is judged.</summary>
internal sealed class CallerMiddleware(RequestDelegate next, IOptions<AccessSettings> settings)
{
    public async Task InvokeAsync(
        HttpContext http,
        Caller caller,
        CommandContext context,
        GrantCache grants,
        SessionCache sessions,
        ClientCache clients
    )
    {
        context.Address = http.Connection.RemoteIpAddress?.ToString();
        context.TraceId = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

        if (
            SchemeOf(http.Request) is not { } scheme
            || await http.AuthenticateAsync(scheme) is not { Succeeded: true } known
        )
        {
            await next(http);
            return;
        }

        if (known.Principal.ClientId() is { } client)
        {
            if (await clients.ScopesOf(client, http.RequestAborted) is { Count: > 0 } scopes)
            {
                http.User = known.Principal;
                caller.BecomeClient(scopes);
                context.ActorId = client;
            }
        }
        else if (await sessions.IsLive(known.Principal.SessionId(), http.RequestAborted))
        {
            http.User = known.Principal;
            var id = Guid.Parse(known.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!);
            caller.Become(
                id,
                await grants.Of(id, http.RequestAborted),
                full: !settings.Value.SecondFactorRequired || http.User.HasSecondFactor()
            );
            context.ActorId = id;
            if (scheme == IdentityConstants.ApplicationScheme)
                await http.RequireOwnPage();
        }

        await next(http);
    }

    private static string? SchemeOf(HttpRequest request)
    {
        if (request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            return IdentityConstants.BearerScheme;
        return request.Cookies.ContainsKey(AccessRegistration.CookieName) ? IdentityConstants.ApplicationScheme : null;
    }
}
