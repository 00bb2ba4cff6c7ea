using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Kanoon.Host.Startup;

/// <summary>
/// Whose word counts on where a request came from: <c>Proxies:Known</c>, addresses or networks. From anybody else it is not
/// heard, or whoever likes could choose their address.
/// </summary>
internal static class Proxies
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        var known = builder.Configuration.GetSection("Proxies:Known").Get<string[]>() ?? [];
        var networks = known.Select(NetworkOf).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(headers =>
        {
            headers.ForwardedHeaders =
                networks.Count == 0
                    ? ForwardedHeaders.None
                    : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // Each that is known is gone through; the first that is not is where the request came from.
            headers.ForwardLimit = null;
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            networks.ForEach(headers.KnownIPNetworks.Add);
        });
    }

    private static System.Net.IPNetwork NetworkOf(string known)
    {
        if (System.Net.IPNetwork.TryParse(known, out var network))
            return network;
        return IPAddress.TryParse(known, out var address)
            ? new(address, address.GetAddressBytes().Length * 8)
            : throw new ConfigurationException($"Proxies:Known holds '{known}', which is no address or network.");
    }
}
