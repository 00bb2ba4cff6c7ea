using System.Security.Cryptography;

namespace Kanoon.Associations.Application;

internal static class Codes
{
    /// <summary>Ten digits, not guessable from another; the first is never 0.</summary>
    public static string NewTrackingCode() =>
        $"{RandomNumberGenerator.GetInt32(1, 10)}{RandomNumberGenerator.GetInt32(1_000_000_000):D9}";
}
