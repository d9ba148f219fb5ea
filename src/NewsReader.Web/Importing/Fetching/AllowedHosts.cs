using System.Globalization;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>Hosts that may be fetched from wherever they are, such as a server at home: "host" for any port, or "host:port".</summary>
internal sealed class AllowedHosts
{
    public static readonly AllowedHosts None = new([]);

    private readonly HashSet<string> entries;

    private AllowedHosts(IEnumerable<string> entries) => this.entries = new HashSet<string>(entries, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a list parted by commas, semicolons or blanks; null when one of them is no host.</summary>
    public static AllowedHosts? Parse(string? list)
    {
        var entries = (list ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(entries, IsHost) ? new AllowedHosts(entries) : null;
    }

    public bool Allow(string host, int port) =>
        entries.Contains(host) || entries.Contains(string.Create(CultureInfo.InvariantCulture, $"{host}:{port}"));

    public bool Allow(Uri address) => Allow(address.Host, address.Port);

    private static bool IsHost(string entry) =>
        Uri.TryCreate($"http://{entry}/", UriKind.Absolute, out var address)
        && address.AbsolutePath == "/" && address.Query.Length == 0 && address.UserInfo.Length == 0
        && (address.Host.Equals(entry, StringComparison.OrdinalIgnoreCase) || entry.StartsWith(address.Host, StringComparison.OrdinalIgnoreCase));
}
