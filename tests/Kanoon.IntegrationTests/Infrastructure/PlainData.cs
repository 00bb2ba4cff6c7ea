using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>For where nothing is stored, and so nothing is to be hidden.</summary>
internal sealed class PlainData : IPersonalData
{
    public string Protect(string value) => value;

    public string Reveal(string protectedText) => protectedText;

    public string Hash(string value) => value;
}
