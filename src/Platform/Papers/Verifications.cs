using System.Security.Cryptography;
using System.Text;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Time;
using Microsoft.IdentityModel.Tokens;

namespace Kanoon.Platform.Papers;

/// <summary>A paper as anybody may verify it.</summary>
/// <param name="Serial">In fours.</param>
/// <param name="IsValid">Whether it counts today.</param>
/// <param name="InGrace">Whether it counts only because its holder is given time to renew it.</param>
/// <param name="ValidFrom">The first day; null where it counts from its issue on.</param>
/// <param name="ValidUntil">The last day, in grace that of the grace; null where it has no end.</param>
/// <param name="WithdrawnOn">When it was taken back; null where it was not.</param>
/// <param name="CheckedAt">UTC: how fresh the answer is.</param>
/// <param name="SealedAt">UTC: when the seal that was sent was made; null where a serial was sent.</param>
internal sealed record VerificationView(
    PaperKind Kind,
    string Serial,
    PaperStanding Standing,
    bool IsValid,
    bool InGrace,
    string Holder,
    string Title,
    string? Reference,
    DateOnly IssuedOn,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    DateOnly? WithdrawnOn,
    DateTime CheckedAt,
    DateTime? SealedAt
);

/// <summary>What whoever verifies without a network keeps beside the public keys.</summary>
/// <param name="AsOf">UTC.</param>
/// <param name="Entries">
/// The first six bytes of SHA-256 of each serial or reference that does not count, base64url, in order. A serial is written
/// without hyphens.
/// </param>
internal sealed record Revocations(DateTime AsOf, IReadOnlyList<string> Entries);

/// <summary>Asks the modules' registers.</summary>
internal sealed class Verifications(IEnumerable<IPaperRegister> registers, PaperSeal seal, TimeProvider clock)
{
    private const int EntryBytes = 6;

    // Looked up in place of what is no serial, so that an answer tells nothing by its time.
    private static readonly string Nowhere = PaperSerial.Make(PaperKind.Card);

    /// <summary>Null for whatever is not known here, whyever.</summary>
    /// <param name="typed">A serial as people type it, or a seal.</param>
    public async Task<VerificationView?> Find(string typed, CancellationToken ct)
    {
        var read = typed.Contains('.', StringComparison.Ordinal) ? await seal.Read(typed, ct) : null;
        var isSerial = PaperSerial.TryRead(read?.Serial ?? typed, out var serial);
        var register = Register(isSerial ? PaperSerial.KindOf(serial!) : PaperKind.Card);
        var paper = await register.Find(isSerial ? serial! : Nowhere, ct);
        var inGrace = paper?.IsInGraceOn(clock.Today()) == true;
        return paper is null
            ? null
            : new(
                paper.Kind,
                PaperSerial.Spaced(paper.Serial),
                paper.Standing,
                paper.Standing == PaperStanding.Valid,
                inGrace,
                paper.Holder,
                paper.Title,
                paper.Reference,
                paper.IssuedOn,
                paper.ValidFrom,
                inGrace ? paper.GraceUntil : paper.ValidUntil,
                paper.WithdrawnOn,
                clock.Now(),
                read?.SealedAt
            );
    }

    public async Task<Revocations> Revoked(CancellationToken ct)
    {
        var entries = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var register in registers)
        foreach (var name in await register.Voided(ct))
            entries.Add(EntryOf(name));
        return new(clock.Now(), [.. entries]);
    }

    public static string EntryOf(string name) =>
        Base64UrlEncoder.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, EntryBytes).ToArray());

    private IPaperRegister Register(PaperKind kind) =>
        registers.FirstOrDefault(register => register.Kind == kind) ?? registers.First();
}
