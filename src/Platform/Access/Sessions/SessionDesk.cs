using System.Globalization;
using System.Security.Claims;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Sessions;

/// <summary>Begins sessions, renews them and ends them.</summary>
internal sealed class SessionDesk(
    IPlatformDb db,
    SessionCache cache,
    SignInManager<User> signIn,
    IPersonalData personal,
    IHttpContextAccessor accessor,
    TimeProvider clock
)
{
    /// <summary>Begins a session: a cookie for the web, or bearer tokens for other clients.</summary>
    /// <param name="provedMobile">E.164, where a code that went there opened the door.</param>
    public async Task<IResult> Begin(
        User user,
        bool? cookie,
        bool secondFactor,
        CancellationToken ct,
        string? provedMobile = null
    )
    {
        var http = accessor.HttpContext!;
        var session = new Session
        {
            UserId = user.Id,
            BeganAt = clock.Now(),
            RenewedAt = clock.Now(),
            Address = http.Connection.RemoteIpAddress?.ToString(),
            Client = ClientOf(http.Request),
            HasSecondFactor = secondFactor,
        };
        db.Sessions.Add(session);
        if (provedMobile is not null)
            db.Announce(new MobileProved(user.Id, personal.Hash(provedMobile)));
        await db.SaveChangesAsync(ct);
        return TypedResults.SignIn(
            await PrincipalOf(user, session),
            authenticationScheme: cookie == true ? IdentityConstants.ApplicationScheme : IdentityConstants.BearerScheme
        );
    }

    // Whoever did not get the answer asks once more with the same token.
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(30);

    /// <summary>
    /// New tokens for the session of a refresh token, which counts once. One that comes again was stolen, from or by the one
    /// who sent it first, so the session ends.
    /// </summary>
    /// <exception cref="UnauthenticatedException">It has been ended.</exception>
    public async Task<IResult> Renew(User user, ClaimsPrincipal known, CancellationToken ct)
    {
        var id = known.SessionId();
        var session =
            await db.Sessions.SingleOrDefaultAsync(live => live.Id == id && live.EndedAt == null, ct)
            ?? throw new UnauthenticatedException(SignInRules.Failed);
        var renewal = known.Renewal();
        if (renewal != session.Renewals && !IsRetry(session, renewal))
        {
            await End(db.Sessions.Where(stolen => stolen.Id == id), ct);
            throw new UnauthenticatedException(SignInRules.Failed);
        }

        // A retry answers what the first try did; it neither counts nor lengthens the time in which it is one.
        if (renewal == session.Renewals)
            (session.Renewals, session.RenewedAt) = (renewal + 1, clock.Now());
        await db.SaveChangesAsync(ct);
        return TypedResults.SignIn(
            await PrincipalOf(user, session),
            authenticationScheme: IdentityConstants.BearerScheme
        );
    }

    private bool IsRetry(Session session, int renewal) =>
        renewal == session.Renewals - 1 && (clock.Now() - session.RenewedAt).Duration() < Retry;

    /// <summary>Ends some of a user's sessions; those that have ended stay as they are.</summary>
    public async Task End(IQueryable<Session> sessions, CancellationToken ct)
    {
        DateTime? now = clock.Now();
        var live = await sessions
            .Where(session => session.EndedAt == null)
            .Select(session => session.Id)
            .ToListAsync(ct);
        await db
            .Sessions.Where(session => EF.Parameter(live).Contains(session.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, now), ct);
        live.ForEach(cache.Forget);
    }

    private async Task<ClaimsPrincipal> PrincipalOf(User user, Session session)
    {
        var principal = await signIn.CreateUserPrincipalAsync(user);
        principal.TieTo(session);
        return principal;
    }

    private static string? ClientOf(HttpRequest request) =>
        request.Headers.UserAgent.ToString() switch
        {
            "" => null,
            { Length: > Session.LongestClient } agent => agent[..Session.LongestClient],
            var agent => agent,
        };
}

internal static class SessionClaims
{
    private const string Id = "sid";

    private const string Renewals = "renewal";

    // RFC 8176.
    private const string Method = "amr";
    private const string SecondFactor = "mfa";

    public static Guid SessionId(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(Id), out var id) ? id : Guid.Empty;

    public static int Renewal(this ClaimsPrincipal principal) =>
        int.TryParse(principal.FindFirstValue(Renewals), CultureInfo.InvariantCulture, out var renewal) ? renewal : 0;

    public static bool HasSecondFactor(this ClaimsPrincipal principal) => principal.HasClaim(Method, SecondFactor);

    public static void TieTo(this ClaimsPrincipal principal, Session session)
    {
        var identity = (ClaimsIdentity)principal.Identity!;
        identity.AddClaim(new(Id, session.Id.ToString()));
        identity.AddClaim(new(Renewals, session.Renewals.ToString(CultureInfo.InvariantCulture)));
        if (session.HasSecondFactor)
            identity.AddClaim(new(Method, SecondFactor));
    }
}
