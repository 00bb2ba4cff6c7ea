using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace Kanoon.Platform.Access.SecondFactor;

/// <summary>
/// A user's authenticator app (TOTP, RFC 6238: six digits, thirty seconds, one step of tolerance). The secret is kept
/// encrypted, recovery codes as hashes, and each code counts once.
/// </summary>
internal sealed class Authenticator(UserManager<User> users, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int SecretBytes = 20;
    private const int RecoveryCodes = 10;
    private const int RecoveryLength = 12;
    private const string RecoveryAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    private readonly IDataProtector protector = protection.CreateProtector("Kanoon.Totp");

    /// <summary>Makes a new secret, which counts once a code of it was entered.</summary>
    /// <returns>Base 32.</returns>
    public async Task<string> Begin(User user)
    {
        var secret = KeyGeneration.GenerateRandomKey(SecretBytes);
        user.TotpSecret = protector.Protect(Convert.ToBase64String(secret));
        user.LastTotpStep = 0;
        await Save(user);
        return Base32Encoding.ToString(secret);
    }

    /// <summary>Whether this is a code of the app now; it is not used up.</summary>
    public bool Fits(User user, string code) => StepOf(user, code) is not null;

    /// <summary>Turns the second factor on.</summary>
    /// <returns>The recovery codes, shown this once; null where the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> Confirm(User user, string code)
    {
        if (StepOf(user, code) is not { } step)
            return null;

        string[] recovery =
        [
            .. Enumerable
                .Range(0, RecoveryCodes)
                .Select(_ => RandomNumberGenerator.GetString(RecoveryAlphabet, RecoveryLength)),
        ];
        (user.TwoFactorEnabled, user.LastTotpStep) = (true, step);
        user.RecoveryCodeHashes = string.Join(';', recovery.Select(Hash));
        await Save(user);
        return recovery;
    }

    /// <summary>Takes the second factor away, so that it can be set up anew.</summary>
    public Task Reset(User user)
    {
        (user.TwoFactorEnabled, user.TotpSecret, user.RecoveryCodeHashes) = (false, null, null);
        return Save(user);
    }

    /// <summary>Takes a code of the app, or a recovery code; either counts once.</summary>
    public async Task<bool> Accepts(User user, string code)
    {
        if (StepOf(user, code) is { } step)
            user.LastTotpStep = step;
        else if (WithoutRecoveryCode(user, code) is { } rest)
            user.RecoveryCodeHashes = rest;
        else
            return false;

        // Of two who enter the same code at once, the second meets a changed row.
        return (await users.UpdateAsync(user)).Succeeded;
    }

    private long? StepOf(User user, string code)
    {
        if (user.TotpSecret is not { } kept)
            return null;

        var totp = new Totp(Convert.FromBase64String(protector.Unprotect(kept)));
        return
            totp.VerifyTotp(
                clock.GetUtcNow().UtcDateTime,
                code,
                out var step,
                VerificationWindow.RfcSpecifiedNetworkDelay
            )
            && step > user.LastTotpStep
            ? step
            : null;
    }

    private static string? WithoutRecoveryCode(User user, string code)
    {
        var hashes = user.RecoveryCodeHashes?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var hash = Hash(code);
        return hashes.Contains(hash) ? string.Join(';', hashes.Where(known => known != hash)) : null;
    }

    private async Task Save(User user)
    {
        var saved = await users.UpdateAsync(user);
        if (!saved.Succeeded)
            throw new DbUpdateConcurrencyException(string.Join("; ", saved.Errors.Select(error => error.Code)));
    }

    private static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim())));
}
