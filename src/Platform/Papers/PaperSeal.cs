using System.Text.Json;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Time;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kanoon.Platform.Papers;

/// <summary>What a seal tells, once its signature was found right.</summary>
/// <param name="Serial">As it is stored.</param>
/// <param name="SealedAt">UTC.</param>
internal sealed record ReadSeal(PaperKind Kind, string Serial, DateTime SealedAt);

/// <summary>
/// Seals are compact JWS by ES256, typed <c>kanoon-paper+jwt</c>: issuer, serial, kind, holder, title, reference, time of
/// sealing and, where there are such, the beginning of the first day and the end of the last, grace included. Nothing in them that the paper does not show.
/// </summary>
internal sealed class PaperSeal(KeyRing ring, IOptions<PaperSettings> settings, TimeProvider clock) : IPaperSeal
{
    public const string Type = "kanoon-paper+jwt";

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private string Issuer => settings.Value.PublicAddress.ToString().TrimEnd('/');

    public async Task<string> Seal(VerifiedPaper paper, CancellationToken ct) =>
        $"{AddressOf(paper.Serial)}#{await Token(paper, ct)}";

    public Uri AddressOf(string serial) => new($"{Issuer}/v/{serial}");

    public async Task<string> Token(VerifiedPaper paper, CancellationToken ct)
    {
        var key = await ring.Current(ct);
        var claims = new Claims(
            Issuer,
            paper.Serial,
            NameOf(paper.Kind),
            paper.Holder,
            paper.Title == paper.Holder ? null : paper.Title,
            paper.Reference,
            EpochTime.GetIntDate(clock.Now()),
            paper.ValidFrom is { } first ? EpochTime.GetIntDate(Tehran.StartOf(first)) : null,
            paper.CountsUntil is { } last ? EpochTime.GetIntDate(Tehran.StartOf(last.AddDays(1))) : null
        );
        return Handler.CreateToken(
            JsonSerializer.Serialize(claims, Json),
            new SigningCredentials(key.Key, SecurityAlgorithms.EcdsaSha256),
            new Dictionary<string, object> { [JwtHeaderParameterNames.Typ] = Type }
        );
    }

    /// <summary>Null for whatever is no seal of this installation.</summary>
    public async Task<ReadSeal?> Read(string token, CancellationToken ct)
    {
        var keys = await ring.All(ct);
        var result = await Handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
                ValidTypes = [Type],
                ValidIssuer = Issuer,
                IssuerSigningKeys = keys.Select(key => key.Key),
                TryAllIssuerSigningKeys = false,
                ValidateAudience = false,
                // A paper that is over is told so by its register.
                ValidateLifetime = false,
            }
        );
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read)
            return null;

        return
            PaperSerial.TryRead(read.Subject, out var serial)
            && read.TryGetPayloadValue<string>("k", out var kind)
            && kind == NameOf(PaperSerial.KindOf(serial))
            ? new(PaperSerial.KindOf(serial), serial, read.IssuedAt)
            : null;
    }

    private static string NameOf(PaperKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    // Short names, for a QR code has little room.
    private sealed record Claims(
        [property: System.Text.Json.Serialization.JsonPropertyName("iss")] string Issuer,
        [property: System.Text.Json.Serialization.JsonPropertyName("sub")] string Serial,
        [property: System.Text.Json.Serialization.JsonPropertyName("k")] string Kind,
        [property: System.Text.Json.Serialization.JsonPropertyName("n")] string Holder,
        [property: System.Text.Json.Serialization.JsonPropertyName("t")] string? Title,
        [property: System.Text.Json.Serialization.JsonPropertyName("r")] string? Reference,
        [property: System.Text.Json.Serialization.JsonPropertyName("iat")] long SealedAt,
        [property: System.Text.Json.Serialization.JsonPropertyName("nbf")] long? BeginsAt,
        [property: System.Text.Json.Serialization.JsonPropertyName("exp")] long? EndsAt
    );
}
