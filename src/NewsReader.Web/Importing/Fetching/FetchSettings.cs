using System.Globalization;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>What the person who runs the app decides about requests to other hosts, read once at the start.</summary>
internal sealed record FetchSettings
{
    public const string AllowHostsVariable = "NEWSREADER_ALLOW_HOSTS";
    public const string MaxBytesVariable = "NEWSREADER_MAX_FETCH_BYTES";
    public const string ProxyVariable = "NEWSREADER_PROXY";

    private const long DefaultMaxBytes = 10 * 1024 * 1024;

    /// <summary>Hosts that may be fetched from though they are not of the public internet.</summary>
    public AllowedHosts AllowedHosts { get; init; } = AllowedHosts.None;

    /// <summary>The longest page that is taken, in bytes after decompression.</summary>
    public long MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>The proxy that all requests go through; null for none.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>For one page altogether: all redirects, headers and body.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a host is left alone after a request.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a host is left alone after a request; one that the operator named is the operator's own.</summary>
    /// <param name="authority">The host, with its port where that is not the usual one.</param>
    public TimeSpan DelayOf(string authority) =>
        AllowedHosts.Allow(new Uri($"http://{authority}")) ? TimeSpan.Zero : HostDelay;

    /// <exception cref="SettingException">A value is wrong; the message says what to put.</exception>
    public static FetchSettings Read(IConfiguration configuration) => new()
    {
        AllowedHosts = ReadAllowedHosts(configuration[AllowHostsVariable]),
        MaxBytes = ReadMaxBytes(configuration[MaxBytesVariable]),
        Proxy = ReadProxy(configuration[ProxyVariable]),
    };

    private static AllowedHosts ReadAllowedHosts(string? value) => AllowedHosts.Parse(value)
        ?? throw new SettingException($"{AllowHostsVariable}: \"{value}\" is no list of hosts. Put hosts parted by commas, each as host or host:port, such as nas.home,192.168.1.5:8080.");

    private static long ReadMaxBytes(string? value)
    {
        const long Most = 1024 * 1024 * 1024;
        if (string.IsNullOrWhiteSpace(value))
        {
            return DefaultMaxBytes;
        }

        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1024 and <= Most
            ? number
            : throw new SettingException($"{MaxBytesVariable}: \"{value}\" is no number of bytes from 1024 to {Most}.");
    }

    private static Uri? ReadProxy(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        return Uri.TryCreate(value, UriKind.Absolute, out var proxy) && proxy.Scheme is "http" or "https" or "socks5"
            ? proxy
            : throw new SettingException($"{ProxyVariable}: \"{value}\" is no address of a proxy. Put one such as http://proxy.home:3128, or leave it out.");
    }
}
