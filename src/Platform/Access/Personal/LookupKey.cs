using System.Security.Cryptography;
using Kanoon.SharedKernel.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Platform.Access.Personal;

/// <summary>
/// The key of the hashes by which personal data is found: made with the database, and kept in it encrypted by the keys of
/// data protection.
/// </summary>
internal sealed class LookupKey(IServiceScopeFactory scopes, IDataProtectionProvider protection, IDatabase database)
{
    private const string Name = "lookup";
    private const int Bytes = 32;

    private readonly IDataProtector protector = protection.CreateProtector("Kanoon.LookupKey");
    private byte[]? key;

    public ReadOnlySpan<byte> Value => key ?? throw new InvalidOperationException("The lookup key has not been read.");

    /// <summary>Reads the key, or makes it where there is none; to be called before the first request.</summary>
    public async Task Load(CancellationToken ct) => key = await Find(ct) ?? await Make(ct);

    private async Task<byte[]?> Find(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var kept = await scope
            .ServiceProvider.GetRequiredService<AccessDbContext>()
            .Secrets.AsNoTracking()
            .SingleOrDefaultAsync(secret => secret.Name == Name, ct);
        return kept is null ? null : protector.Unprotect(Convert.FromBase64String(kept.Value));
    }

    private async Task<byte[]> Make(CancellationToken ct)
    {
        var made = RandomNumberGenerator.GetBytes(Bytes);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccessDbContext>();
        db.Secrets.Add(new Secret { Name = Name, Value = Convert.ToBase64String(protector.Protect(made)) });
        try
        {
            await db.SaveChangesAsync(ct);
            return made;
        }
        catch (DbUpdateException failure) when (database.IsDuplicate(failure))
        {
            // Another host made it at the same moment.
            return (await Find(ct))!;
        }
    }
}

/// <summary>What the application keeps for itself.</summary>
internal sealed class Secret
{
    public required string Name { get; init; }

    /// <summary>Base64 of what data protection made of it.</summary>
    public required string Value { get; init; }
}
