namespace Kanoon.Documents;

/// <summary>How somebody who holds the paper can prove that it is genuine.</summary>
/// <param name="Code">
/// What the QR code carries: <c>https://host/v/SERIAL#eyJ…</c>, with a signed token of some 250 to 350 characters; 2,331
/// bytes at most.
/// </param>
/// <param name="Address">Where the serial can be typed in by hand, as it is printed: <c>host/v</c>.</param>
/// <param name="Serial">In fours, printed below the address; null where the paper shows it elsewhere.</param>
public sealed record Verification(string Code, string Address, string? Serial = null);

/// <summary>Who signs, above their office.</summary>
public sealed record Signatory(string Name, string Office);
