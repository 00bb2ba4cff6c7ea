using System.Security.Cryptography;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Kanoon.Platform.Papers;

/// <summary>
/// The keys that seal papers (ECDSA on P-256). The first is made when it is needed; the next is shown a week before it is
/// used, so that whoever verifies without a network has it by then.
/// </summary>
internal sealed class KeyRing(
    IServiceScopeFactory scopes,
    IDataProtectionProvider protection,
    IOptions<PaperSettings> settings,
    TimeProvider clock
) : IDisposable
{
    private static readonly TimeSpan ShownBefore = TimeSpan.FromDays(7);
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    private readonly IDataProtector protector = protection.CreateProtector("Kanoon.PaperSeals");
    private readonly SemaphoreSlim oneAtATime = new(1);
    private (DateTime At, IReadOnlyList<RingKey> Keys) read;

    /// <summary>All keys there ever were.</summary>
    public async Task<IReadOnlyList<RingKey>> All(CancellationToken ct)
    {
        if (IsFresh)
            return read.Keys;

        await oneAtATime.WaitAsync(ct);
        try
        {
            if (!IsFresh)
                read = (clock.Now(), await Read(ct));
            return read.Keys;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <summary>The key that seals now.</summary>
    public async Task<RingKey> Current(CancellationToken ct)
    {
        var keys = await All(ct);
        var now = clock.Now();
        // The first key counts at once, also for a host whose clock is behind that of its maker.
        return keys.Where(key => key.UsedFrom <= now).MaxBy(key => key.UsedFrom) ?? keys[0];
    }

    /// <summary>Makes the next key where the newest is old enough.</summary>
    /// <returns>Whether one was made.</returns>
    public async Task<bool> Rotate(CancellationToken ct)
    {
        var newest = (await All(ct)).MaxBy(key => key.UsedFrom)!;
        var now = clock.Now();
        if (newest.UsedFrom + TimeSpan.FromDays(settings.Value.KeyDays) - ShownBefore > now)
            return false;

        await Make(newest.Ordinal + 1, now, now + ShownBefore, ct);
        read = default;
        return true;
    }

    public void Dispose()
    {
        oneAtATime.Dispose();
        foreach (var key in read.Keys ?? [])
            key.Dispose();
    }

    private bool IsFresh => read.Keys is not null && (clock.Now() - read.At).Duration() < Freshness;

    private async Task<IReadOnlyList<RingKey>> Read(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await Rows(scope, ct);
        if (rows.Count == 0)
        {
            var now = clock.Now();
            await Make(1, now, now, ct);
            rows = await Rows(scope, ct);
        }

        var known = (read.Keys ?? []).ToDictionary(key => key.Ordinal);
        return [.. rows.Select(row => known.GetValueOrDefault(row.Ordinal) ?? RingKey.Of(row, protector))];
    }

    private static Task<List<SigningKey>> Rows(AsyncServiceScope scope, CancellationToken ct) =>
        scope
            .ServiceProvider.GetRequiredService<IPlatformDb>()
            .SigningKeys.AsNoTracking()
            .OrderBy(key => key.Ordinal)
            .ToListAsync(ct);

    private async Task Make(int ordinal, DateTime now, DateTime usedFrom, CancellationToken ct)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var point = pair.ExportParameters(includePrivateParameters: false).Q;
        var key = new JsonWebKey
        {
            Kty = JsonWebAlgorithmsKeyTypes.EllipticCurve,
            Crv = JsonWebKeyECTypes.P256,
            X = Base64UrlEncoder.Encode(point.X),
            Y = Base64UrlEncoder.Encode(point.Y),
        };

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IPlatformDb>();
        db.SigningKeys.Add(
            new SigningKey
            {
                Ordinal = ordinal,
                Name = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint()),
                X = key.X,
                Y = key.Y,
                Private = protector.Protect(Convert.ToBase64String(pair.ExportPkcs8PrivateKey())),
                MadeAt = now,
                UsedFrom = usedFrom,
            }
        );
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failure)
            when (scope.ServiceProvider.GetRequiredService<IDatabase>().IsDuplicate(failure))
        {
            // Another host was quicker; its key is as good.
        }
    }
}

/// <summary>A key, ready for use by any number of threads.</summary>
internal sealed class RingKey : IDisposable
{
    private readonly ECDsa pair;

    private RingKey(SigningKey row, ECDsa pair)
    {
        this.pair = pair;
        (Ordinal, X, Y, UsedFrom) = (row.Ordinal, row.X, row.Y, row.UsedFrom);
        Key = new ECDsaSecurityKey(pair) { KeyId = row.Name };
    }

    public int Ordinal { get; }
    public string X { get; }
    public string Y { get; }
    public DateTime UsedFrom { get; }
    public ECDsaSecurityKey Key { get; }

    public static RingKey Of(SigningKey row, IDataProtector protector)
    {
        var both = ECDsa.Create();
        both.ImportPkcs8PrivateKey(Convert.FromBase64String(protector.Unprotect(row.Private)), out _);
        return new(row, both);
    }

    public void Dispose() => pair.Dispose();
}
