using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Json.Serialization;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access.Clients;

/// <summary>The answer of RFC 6749, section 5.1.</summary>
/// <param name="ExpiresIn">Seconds.</param>
internal sealed record ClientToken(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("scope")] string Scope
);

/// <summary>Client credentials (RFC 6749, section 4.4): id and secret in the form, or by HTTP Basic.</summary>
internal static class ClientTokens
{
    private const string Claim = "client";

    public static async Task<Ok<ClientToken>> Give(
        [FromForm(Name = "grant_type")] string? grantType,
        [FromForm(Name = "client_id")] string? clientId,
        [FromForm(Name = "client_secret")] string? clientSecret,
        HttpContext http,
        IPlatformDb db,
        IOptionsMonitor<BearerTokenOptions> options,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var (id, secret) = FromBasic(http.Request) ?? (clientId, clientSecret);
        var client =
            grantType == "client_credentials" && Guid.TryParse(id, out var known)
                ? await db.ApiClients.AsNoTracking().FirstOrDefaultAsync(live => live.Id == known, ct)
                : null;
        if (client is null || !client.IsLiveAt(clock.Now()) || !client.Fits(secret ?? ""))
            throw new UnauthenticatedException(SignInRules.Failed);

        var bearer = options.Get(IdentityConstants.BearerScheme);
        var ticket = new AuthenticationTicket(
            new ClaimsPrincipal(new ClaimsIdentity([new(Claim, client.Id.ToString())], IdentityConstants.BearerScheme)),
            new() { ExpiresUtc = clock.GetUtcNow() + bearer.BearerTokenExpiration },
            $"{IdentityConstants.BearerScheme}:AccessToken"
        );
        return TypedResults.Ok(
            new ClientToken(
                bearer.BearerTokenProtector.Protect(ticket),
                "Bearer",
                (int)bearer.BearerTokenExpiration.TotalSeconds,
                client.Scopes
            )
        );
    }

    /// <summary>Null where the principal is somebody, not something.</summary>
    public static Guid? ClientId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(Claim), out var id) ? id : null;

    private static (string? Id, string? Secret)? FromBasic(HttpRequest request)
    {
        if (
            !AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header)
            || !header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)
            || header.Parameter is null
        )
            return null;

        Span<byte> bytes = stackalloc byte[256];
        if (!Convert.TryFromBase64String(header.Parameter, bytes, out var length))
            return (null, null);
        var pair = Encoding.UTF8.GetString(bytes[..length]).Split(':', 2);
        return pair is [var id, var secret] ? (id, secret) : (null, null);
    }
}
