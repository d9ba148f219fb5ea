using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>The sentences for pages that could not be had: what happened, and what the reader can do.</summary>
internal static class FetchFailures
{
    private const string PasteIt = "Open the page in your browser and paste it here.";

    /// <summary>What an exception of the transport means for the reader; null for one that is a bug of ours.</summary>
    public static FetchOutcome.Failed? Of(Exception problem, string host) => problem switch
    {
        RefusedAddressException => NotPublic(host),
        AuthenticationException => NotSecure(host),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => NoSuchHost(host),
        SocketException socket => NoConnection(host, socket.Message),
        HttpRequestException { InnerException: { } inner } when inner is RefusedAddressException or AuthenticationException or SocketException => Of(inner, host),
        HttpRequestException or IOException or InvalidDataException => Broken(problem.Message),
        _ => null,
    };

    /// <summary>The same for a picture, which nobody can paste.</summary>
    public static FetchOutcome.Failed OfPicture(FetchOutcome.Failed failed) => failed with
    {
        Reason = failed.Reason.Replace(PasteIt, "", StringComparison.Ordinal).Replace("The page has", "The picture has", StringComparison.Ordinal)
            .Replace("there is no page at", "there is no picture at", StringComparison.Ordinal)
            .Replace("There is no page at this address but a file of another kind", "What the site sent is no photograph but a file of another kind", StringComparison.Ordinal)
            .Replace("Only pages and text can be read.", "Only PNG, JPEG, GIF, WebP and AVIF are shown.", StringComparison.Ordinal).Trim(),
    };

    public static FetchOutcome.Failed NotAnAddress(string address) =>
        new($"“{address}” is no address of a page: it must begin with http:// or https://.");

    public static FetchOutcome.Failed HasUserName { get; } =
        new("The address has a user name in it, which is not sent. Take it out, or open the page in your browser and paste it here.");

    public static FetchOutcome.Failed NotPublic(string host) => new(
        $"“{host}” is on this machine or its own network, where nothing is fetched. If that is meant, whoever runs this library can allow the host ({FetchSettings.AllowHostsVariable}).");

    public static FetchOutcome.Failed NoSuchHost(string host) => new($"There is no host “{host}”. Check the address.");

    public static FetchOutcome.Failed NoConnection(string host, string detail) =>
        new($"“{host}” could not be reached ({detail.TrimEnd('.')}).") { MayPass = true };

    public static FetchOutcome.Failed NotSecure(string host) =>
        new($"The certificate of “{host}” is not valid. {PasteIt}");

    public static FetchOutcome.Failed TooSlow(TimeSpan deadline) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The site took longer than {deadline.TotalSeconds:0} seconds.")) { MayPass = true };

    public static FetchOutcome.Failed TooLong(long limit) => new(string.Create(CultureInfo.InvariantCulture,
        $"The page has more than {limit:N0} bytes, which is the limit here. {PasteIt}"));

    public static FetchOutcome.Failed TooManyRedirects(int limit) =>
        new($"The site sent us on more than {limit} times without giving a page. {PasteIt}");

    public static FetchOutcome.Failed RedirectWithoutAddress(int status) =>
        new($"The site answered {status} and named no address to go on to. {PasteIt}");

    public static FetchOutcome.Failed Broken(string detail) =>
        new($"The site’s answer broke off ({detail.TrimEnd('.')}).") { MayPass = true };

    public static FetchOutcome.Failed NotAPage(string type) =>
        new($"There is no page at this address but a file of another kind ({type}). Only pages and text can be read.");

    public static FetchOutcome.Failed AgainstRobots(string host) =>
        new($"“{host}” asks programs not to fetch this page (robots.txt). {PasteIt}");

    public static FetchOutcome.Failed RobotsUnknown(string host) =>
        new($"“{host}” did not say whether programs may fetch its pages (robots.txt could not be read).") { MayPass = true };

    public static FetchOutcome.Failed Status(HttpStatusCode status, TimeSpan? retryAfter) => (int)status switch
    {
        404 or 410 => new($"The site answered {(int)status}: there is no page at this address. Check the address."),
        408 or 425 or 429 => new($"The site answered {(int)status}: it wants fewer requests for now.") { MayPass = true, RetryAfter = retryAfter },
        >= 500 => new($"The site answered {(int)status}: it has trouble of its own.") { MayPass = true, RetryAfter = retryAfter },
        _ => new($"The site answered {(int)status}. {PasteIt}"),
    };
}
