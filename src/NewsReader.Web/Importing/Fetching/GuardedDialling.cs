using System.Net;
using System.Net.Sockets;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>
/// Opens connections: asks for a host's addresses once, checks every one, and dials exactly what was checked, so that a
/// name that answers differently the second time gains nothing.
/// </summary>
internal sealed class GuardedDialling(FetchSettings settings, ResolveHost resolve)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IsProxy(host, port) ? await resolve(host, cancellation) : await CheckedAsync(host, port, cancellation);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The host's addresses, all of them public or allowed.</summary>
    /// <exception cref="RefusedAddressException">One of them is neither.</exception>
    public async Task<IPAddress[]> CheckedAsync(string host, int port, CancellationToken cancellation)
    {
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await resolve(host, cancellation);
        if (!settings.AllowedHosts.Allow(host, port) && !Array.TrueForAll(addresses, PublicAddress.Is))
        {
            throw new RefusedAddressException(host);
        }

        return addresses.Length > 0 ? addresses : throw new SocketException((int)SocketError.HostNotFound);
    }

    private bool IsProxy(string host, int port) => settings.Proxy is { } proxy && proxy.Host == host && proxy.Port == port;
}
