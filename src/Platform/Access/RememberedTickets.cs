using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Caching.Memory;

namespace Kanoon.Platform.Access;

/// <summary>
/// Remembers for a minute what a bearer token said, for decrypting it costs as much as answering. The token's own end is
/// looked at each time all the same, and grants are no part of it.
/// </summary>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> inner, IMemoryCache cache)
    : ISecureDataFormat<AuthenticationTicket>
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    public string Protect(AuthenticationTicket data) => inner.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => inner.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        var key = (typeof(RememberedTickets), protectedText, purpose);
        if (cache.TryGetValue(key, out AuthenticationTicket? known))
            return known;

        var ticket = purpose is null ? inner.Unprotect(protectedText) : inner.Unprotect(protectedText, purpose);
        // What was forged is not remembered: nobody fills the memory with guesses.
        return ticket is null ? null : cache.Set(key, ticket, Freshness);
    }
}
