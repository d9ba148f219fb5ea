using System.Net;
using System.Net.Sockets;
using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Tests.Importing.Fetching;

internal static class Fetchers
{
    public static PageFetcher Allowing(string hosts, TimeProvider? clock = null, ResolveHost? resolve = null) =>
        With(new FetchSettings { AllowedHosts = AllowedHosts.Parse(hosts)!, MaxBytes = 1024 * 1024 }, clock, resolve);

    public static PageFetcher With(FetchSettings settings, TimeProvider? clock = null, ResolveHost? resolve = null)
    {
        clock ??= TimeProvider.System;
        return new PageFetcher(new SiteClient(settings, resolve ?? NoHosts), new RobotsRules(clock), settings, clock);
    }

    /// <summary>Answers for these names alone, without a network.</summary>
    public static ResolveHost Knowing(params (string Host, string[] Addresses)[] hosts) => (host, _) =>
        Task.FromResult(Array.Find(hosts, known => known.Host == host).Addresses?.Select(IPAddress.Parse).ToArray()
            ?? throw new SocketException((int)SocketError.HostNotFound));

    private static Task<IPAddress[]> NoHosts(string host, CancellationToken cancellation) =>
        throw new SocketException((int)SocketError.HostNotFound);
}
