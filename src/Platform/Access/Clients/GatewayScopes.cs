using Kanoon.SharedKernel.Access;

namespace Kanoon.Platform.Access.Clients;

/// <summary>What a client may be let in for: what the modules' routes name, and the reports of the platform's own gateways.</summary>
internal static class GatewayScopes
{
    /// <summary>Tells of mail that could not be delivered; the one thing that a client may change.</summary>
    public const string MailBounces = "mail.bounces";

    public static readonly IReadOnlyList<string> All = [.. ClientScopes.All, MailBounces];
}
