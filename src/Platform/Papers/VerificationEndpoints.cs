using System.Text.Json.Serialization;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Kanoon.Platform.Papers;

/// <summary>The public keys (RFC 7517).</summary>
internal sealed record KeySet(IReadOnlyList<PublicKey> Keys);

/// <summary>A key on P-256.</summary>
/// <param name="Kid">By which a seal names it.</param>
internal sealed record PublicKey(
    string Kty,
    string Crv,
    string X,
    string Y,
    string Use,
    string Alg,
    [property: JsonPropertyName("kid")] string Kid
)
{
    public static PublicKey Of(RingKey key) => new("EC", "P-256", key.X, key.Y, "sig", "ES256", key.Key.KeyId);
}

/// <summary>Whether a paper counts, for programs; <see cref="VerificationPage"/> is for people.</summary>
internal static class VerificationEndpoints
{
    private const string ForAnHour = "public, max-age=3600";
    private const int LongestAsked = 2000;

    public static void MapVerifications(this IEndpointRouteBuilder routes)
    {
        var verifications = routes.MapGroup("/verifications").WithTags("Verification").Allow(AccessPolicy.Public);

        verifications
            .MapGet(
                "/{serialOrToken}",
                async (string serialOrToken, Verifications desk, HttpContext http, CancellationToken ct) =>
                {
                    http.Response.Headers.CacheControl = "no-store";
                    return TypedResults.Ok(
                        (serialOrToken.Length <= LongestAsked ? await desk.Find(serialOrToken, ct) : null)
                            ?? throw new NotFoundException("Paper", "of this serial or seal")
                    );
                }
            )
            .WithName("VerifyPaper")
            .WithSummary(
                "Whether a licence, card, certificate, award or letter counts, by its serial or by the seal of its QR code; what is not known here, whyever, is 404."
            )
            .ProducesProblem(StatusCodes.Status404NotFound);

        verifications
            .MapGet(
                "/revocations",
                async (Verifications desk, HttpContext http, CancellationToken ct) =>
                {
                    http.Response.Headers.CacheControl = ForAnHour;
                    return TypedResults.Ok(await desk.Revoked(ct));
                }
            )
            .WithName("ListRevocations")
            .WithSummary("What does not count though its last day has not passed, for verifying without a network.");
    }

    /// <summary>The keys by which seals are verified, where RFC 8615 has such things.</summary>
    public static void MapKeys(this IEndpointRouteBuilder root) =>
        root.MapGet(
                "/.well-known/jwks.json",
                async (KeyRing ring, HttpContext http, CancellationToken ct) =>
                {
                    http.Response.Headers.CacheControl = ForAnHour;
                    return TypedResults.Ok(new KeySet([.. (await ring.All(ct)).Select(PublicKey.Of)]));
                }
            )
            .WithTags("Verification")
            .Allow(AccessPolicy.Public)
            .WithName("ListKeys")
            .WithSummary("The public keys by which seals of papers are verified, old ones and the next too.");
}
