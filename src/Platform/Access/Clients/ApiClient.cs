using System.Security.Cryptography;
using System.Text;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Access.Clients;

/// <summary>Another system of the organisation, which reads by its own secret. Only the secret's hash is kept.</summary>
internal sealed class ApiClient : Aggregate
{
    public const int LongestName = 100;

    private const int SecretBytes = 32;

    private ApiClient() { }

    public string Name { get; private init; } = "";

    /// <summary>Of <see cref="GatewayScopes.All"/>, parted by spaces.</summary>
    public string Scopes { get; private init; } = "";

    public string SecretHash { get; private set; } = "";

    /// <summary>Exclusive; null for as long as nobody ends it.</summary>
    public DateTime? Until { get; private set; }

    public bool IsEnded { get; private set; }

    public static ApiClient Register(string name, IReadOnlyList<string> scopes, DateTime? until, bool nameIsFree)
    {
        Require(nameIsFree, ClientRules.NameTaken);
        return new()
        {
            Name = name,
            Scopes = string.Join(' ', scopes),
            Until = until,
        };
    }

    /// <summary>Another secret takes the place of the one so far.</summary>
    /// <returns>The secret, which is kept nowhere.</returns>
    public string NewSecret(DateTime now)
    {
        Require(IsLiveAt(now), ClientRules.Ended);
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        SecretHash = HashOf(secret);
        return secret;
    }

    public bool IsLiveAt(DateTime now) => !IsEnded && (Until is null || now < Until);

    public bool Fits(string secret) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(HashOf(secret)),
            Encoding.ASCII.GetBytes(SecretHash)
        );

    public void End(DateTime now)
    {
        Require(IsLiveAt(now), ClientRules.Ended);
        (Until, IsEnded) = (now, true);
    }

    // 256 random bits need no slow hash.
    private static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

internal sealed class ApiClientConfiguration : IEntityTypeConfiguration<ApiClient>
{
    public void Configure(EntityTypeBuilder<ApiClient> table)
    {
        table.ToTable("api_clients");
        table.Property(client => client.Name).HasMaxLength(ApiClient.LongestName);
        table.Property(client => client.Scopes).HasMaxLength(200).IsUnicode(false);
        table.Property(client => client.SecretHash).HasMaxLength(64).IsUnicode(false).IsPersonal();
        table.HasIndex(client => client.Name).IsUnique();
    }
}
