namespace Kanoon.Documents.Verifying;

/// <summary>What a paper counts for on the day on which it is asked after.</summary>
public enum PaperStanding
{
    Valid,

    /// <summary>Its term begins later.</summary>
    NotYetValid,

    Expired,
    Suspended,
    Revoked,

    /// <summary>Given up by its holder, or lost: it is void.</summary>
    Void,

    /// <summary>Another paper has taken its place.</summary>
    Replaced,

    /// <summary>A card whose association's licence does not hold now.</summary>
    AssociationInactive,

    /// <summary>Taken back by whoever issued it.</summary>
    Withdrawn,
}

/// <summary>What anybody may know of a paper. No national code, number or address is in it.</summary>
/// <param name="Serial">As it is stored.</param>
/// <param name="Holder">The person, or the association, whom it was issued to.</param>
/// <param name="Title">The association, course or festival that it is about.</param>
/// <param name="Reference">A number that people know it by, such as the licence's; null where there is none.</param>
/// <param name="ValidUntil">The last day, as it is printed; null where it has no end.</param>
/// <param name="WithdrawnOn">When it was taken back; null where it was not.</param>
/// <param name="ValidFrom">The first day; null where it counts from its issue on.</param>
/// <param name="GraceUntil">The last day on which it counts though it is over; null where there is no grace.</param>
public sealed record VerifiedPaper(
    PaperKind Kind,
    string Serial,
    PaperStanding Standing,
    string Holder,
    string Title,
    string? Reference,
    DateOnly IssuedOn,
    DateOnly? ValidUntil,
    DateOnly? WithdrawnOn = null,
    DateOnly? ValidFrom = null,
    DateOnly? GraceUntil = null
)
{
    /// <summary>The last day on which it counts, which its seal says; null where it has no end.</summary>
    public DateOnly? CountsUntil => GraceUntil ?? ValidUntil;

    /// <summary>Whether it counts on a day only because its holder is given time to renew it.</summary>
    public bool IsInGraceOn(DateOnly day) =>
        Standing == PaperStanding.Valid && day > ValidUntil && GraceUntil is not null;
}

/// <summary>A module's register of the papers of one kind.</summary>
public interface IPaperRegister
{
    PaperKind Kind { get; }

    /// <summary>The paper as it stands today; null where there is none.</summary>
    /// <param name="serial">As it is stored.</param>
    Task<VerifiedPaper?> Find(string serial, CancellationToken ct);

    /// <summary>
    /// What whoever verifies without a network must know: serials of papers that are void though their last day has not
    /// passed, and references that do not count now.
    /// </summary>
    Task<IReadOnlyList<string>> Voided(CancellationToken ct);
}

/// <summary>Seals what a paper says, so that it can be verified without a network.</summary>
public interface IPaperSeal
{
    /// <summary>
    /// What the paper's QR code holds: the address at which it is verified, and after a number sign the JWS (RFC 7515,
    /// ES256) over what it says, with the time of sealing.
    /// </summary>
    Task<string> Seal(VerifiedPaper paper, CancellationToken ct);

    /// <summary>The address at which people verify the paper, without the seal.</summary>
    Uri AddressOf(string serial);
}
