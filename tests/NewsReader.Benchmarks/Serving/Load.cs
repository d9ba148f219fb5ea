using System.Diagnostics;

namespace NewsReader.Benchmarks.Serving;

/// <summary>Asks for one address over a few connections as fast as it is answered, for a bounded time.</summary>
internal static class Load
{
    public const int Connections = 16;

    public static async Task<byte[]> GetAsync(string address)
    {
        using var client = NewClient();
        return await client.GetByteArrayAsync(address);
    }

    /// <returns>Answers a second. Every answer must be a success.</returns>
    public static async Task<double> RunAsync(string address, TimeSpan length)
    {
        using var client = NewClient();
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => AskAsync(client, address, clock, length)));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static async Task<int> AskAsync(HttpClient client, string address, Stopwatch clock, TimeSpan length)
    {
        var count = 0;
        for (; clock.Elapsed < length; count++)
        {
            _ = await client.GetByteArrayAsync(address);
        }

        return count;
    }

#pragma warning disable RS0030 // Asks this machine alone.
    public static HttpClient NewClient() => new(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, UseProxy = false });
#pragma warning restore RS0030
}
