using System.Security.Cryptography;
using System.Text;

namespace Kanoon.SharedKernel.Access;

/// <summary>Codes that go to somebody's phone and prove that they hold it. Whoever sends one keeps its hash only.</summary>
public static class OneTimeCode
{
    /// <returns>Six digits.</returns>
    public static string Make() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6");

    /// <param name="subject">What the code is for, so that the same digits are another hash elsewhere.</param>
    /// <returns>SHA-256 as 64 small hexadecimal digits.</returns>
    public static string Hash(Guid subject, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject:N}:{code}")));

    /// <summary>Compares in a time that tells nothing.</summary>
    public static bool Fits(Guid subject, string code, string hash) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Hash(subject, code)),
            Encoding.ASCII.GetBytes(hash)
        );
}
