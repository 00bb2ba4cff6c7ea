using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Access;

/// <summary>
/// The certificate that encrypts the keys of data protection, where one is named: <c>Access:KeyCertificate</c>, a PKCS #12 file
/// with its private key, and <c>Access:KeyCertificatePassword</c>. Without it the keys lie readable beside what they protect.
/// </summary>
internal static class KeyCertificate
{
    public static IDataProtectionBuilder EncryptBy(this IDataProtectionBuilder keys, IConfiguration configuration) =>
        configuration["Access:KeyCertificate"] is { Length: > 0 } file
            ? keys.ProtectKeysWithCertificate(Read(file, configuration["Access:KeyCertificatePassword"]))
            : keys;

    private static X509Certificate2 Read(string file, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey ? certificate : throw Unusable("it has no private key");
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(failure.Message);
        }
    }

    private static OptionsValidationException Unusable(string why) =>
        new("Access", typeof(KeyCertificate), [$"Access:KeyCertificate cannot be used: {why}."]);
}
