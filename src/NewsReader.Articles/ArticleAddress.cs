using System.Collections.Frozen;

namespace NewsReader.Articles;

/// <summary>
/// Addresses in the form that articles are known by, so that a link with a tracking mark and one without lead to the same
/// article. What a site tells apart (path, other parameters, their order) stays as it is.
/// </summary>
public static class ArticleAddress
{
    /// <summary>The longest address that is taken, in UTF-16 units.</summary>
    public const int MaxLength = 2000;

    // Parameters that say where the reader came from and nothing about the page. Each is named in the documentation of the
    // service that sets it: Google, Meta, Microsoft, X, TikTok, Mailchimp, HubSpot, Matomo, Yandex, Adobe.
    private static readonly FrozenSet<string> Tracking = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "gad_source", "msclkid", "twclid", "ttclid", "igshid", "igsh",
        "mc_cid", "mc_eid", "_hsenc", "_hsmi", "yclid", "ysclid", "s_cid", "cmpid", "ncid", "_ga", "_gl", "srsltid");

    private static readonly string[] TrackingFamilies = ["utm_", "mtm_", "pk_", "at_medium", "at_campaign", "at_link_"];

    private static readonly string[] Variants = ["www", "amp", "m", "mobile"];

    /// <summary>
    /// The address in lower-case host, without user name, default port, fragment and tracking parameters; null when it is no
    /// absolute http or https address.
    /// </summary>
    public static string? Normalise(string? address)
    {
        if (address is null || address.Length > MaxLength || !Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
        {
            return null;
        }

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{uri.Scheme}://{HostOf(uri)}{port}{uri.AbsolutePath}{QueryOf(uri)}";
    }

    /// <summary>
    /// The address that an article is known by: the one that its page calls canonical, where a page at
    /// <paramref name="fetchedFrom"/> may say so. A page cannot speak for another site, and a site's front page is no article's.
    /// </summary>
    public static string? Canonical(string? declared, string? fetchedFrom)
    {
        var canonical = Normalise(declared);
        var fetched = Normalise(fetchedFrom);
        return canonical is null || (fetched is not null && !MaySpeakFor(new Uri(fetched), new Uri(canonical))) ? fetched : canonical;
    }

    private static bool MaySpeakFor(Uri fetched, Uri canonical) =>
        (canonical.AbsolutePath != "/" || canonical.Query.Length > 0 || fetched.AbsolutePath == "/")
        && (IsOneSite(SiteOf(fetched), SiteOf(canonical)) || IsAmpCacheOf(fetched, canonical));

    private static bool IsOneSite(string one, string other) => one == other || IsPartOf(one, other) || IsPartOf(other, one);

    // "en.m.wikipedia.org" is "en.wikipedia.org", "www.cnn.com" is "cnn.com".
    private static string SiteOf(Uri address)
    {
        var labels = address.IdnHost.Split('.');
        var kept = labels.Where((label, at) => at >= labels.Length - 2 || !Variants.Contains(label));
        return address.IsDefaultPort ? string.Join('.', kept) : $"{string.Join('.', kept)}:{address.Port}";
    }

    // A part of a site, such as "edition.cnn.com", and the site itself.
    private static bool IsPartOf(string part, string site) => site.Contains('.', StringComparison.Ordinal) && part.EndsWith($".{site}", StringComparison.Ordinal);

    // developers.google.com/amp/cache/overview: the cache serves "https://example.com/x" as
    // "https://example-com.cdn.ampproject.org/c/s/example.com/x".
    private static bool IsAmpCacheOf(Uri fetched, Uri canonical) =>
        fetched.IdnHost.EndsWith(".cdn.ampproject.org", StringComparison.Ordinal)
        && fetched.AbsolutePath.Split('/').Any(part => part == canonical.IdnHost || $"www.{part}" == canonical.IdnHost || part == $"www.{canonical.IdnHost}");

    private static string HostOf(Uri uri) => uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost.TrimEnd('.').ToLowerInvariant();

    private static string QueryOf(Uri uri)
    {
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(parameter => !IsTracking(parameter));
        return string.Join('&', kept) is { Length: > 0 } query ? $"?{query}" : "";
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=', 2)[0];
        return Tracking.Contains(name) || TrackingFamilies.Any(family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));
    }
}
