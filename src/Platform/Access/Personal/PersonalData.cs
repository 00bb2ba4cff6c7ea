using System.Security.Cryptography;
using System.Text;
using Kanoon.SharedKernel.Access;
using Microsoft.AspNetCore.DataProtection;

namespace Kanoon.Platform.Access.Personal;

/// <summary>Data protection's keys encrypt, and rotate by themselves; the key of the hashes stays, for they are compared.</summary>
internal sealed class PersonalData(IDataProtectionProvider protection, LookupKey lookup) : IPersonalData
{
    private readonly IDataProtector protector = protection.CreateProtector("Kanoon.PersonalData");

    public string Protect(string value) => protector.Protect(value);

    public string Reveal(string protectedText) => protector.Unprotect(protectedText);

    public string Hash(string value) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(lookup.Value, Encoding.UTF8.GetBytes(value)));
}
