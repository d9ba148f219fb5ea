using System.Net;
using System.Net.Sockets;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>
/// Tells addresses of the public internet from those that lead to this machine, its network or nowhere
/// (IANA special-purpose address registries for IPv4 and IPv6, with RFC 6890).
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Closed4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"), // private
        IPNetwork.Parse("100.64.0.0/10"), // behind a carrier's address translation
        IPNetwork.Parse("127.0.0.0/8"), // loopback
        IPNetwork.Parse("169.254.0.0/16"), // link-local; 169.254.169.254 tells a cloud's machine its secrets
        IPNetwork.Parse("172.16.0.0/12"), // private
        IPNetwork.Parse("192.0.0.0/24"), // protocol assignments
        IPNetwork.Parse("192.0.2.0/24"), // documentation
        IPNetwork.Parse("192.88.99.0/24"), // 6to4 relays
        IPNetwork.Parse("192.168.0.0/16"), // private
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"), // documentation
        IPNetwork.Parse("224.0.0.0/4"), // multicast
        IPNetwork.Parse("240.0.0.0/4"), // reserved, broadcast
        IPNetwork.Parse("168.63.129.16/32"), // a cloud's machine asks its host here
    ];

    // Of IPv6 only 2000::/3 is given out for the public; these parts of it are not.
    private static readonly IPNetwork Given6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Closed6 =
    [
        IPNetwork.Parse("2001::/23"), // protocol assignments, Teredo among them
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("2002::/16"), // 6to4: an IPv4 address inside
        IPNetwork.Parse("3fff::/20"), // documentation
    ];

    // RFC 6052: an IPv4 address in the last four bytes, and a translator that dials it.
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    public static bool Is(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Array.Exists(Closed4, network => network.Contains(address)),
        AddressFamily.InterNetworkV6 => IsPublic6(address),
        _ => false,
    };

    // An IPv4 address inside an IPv6 one is as public as it is by itself: the system dials it.
    private static bool IsPublic6(IPAddress address) =>
        address.IsIPv4MappedToIPv6 || Translated.Contains(address)
            ? Is(EmbeddedIn(address))
            : address.ScopeId == 0 && Given6.Contains(address) && !Array.Exists(Closed6, network => network.Contains(address));

    private static IPAddress EmbeddedIn(IPAddress address) => new(address.GetAddressBytes().AsSpan(12));
}
