using System.Net;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>Knows what each host's robots.txt allows, and asks for it once a day.</summary>
internal sealed class RobotsRules(TimeProvider clock) : IDisposable
{
    private const int MostHosts = 1000;

    // RFC 9309, 2.4: not longer than 24 hours. A host that could not answer is asked again soon.
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan UnknownKeptFor = TimeSpan.FromMinutes(5);

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = MostHosts });

    /// <summary>Why the page is not to be fetched, or null when it may be.</summary>
    /// <param name="address">The page.</param>
    /// <param name="get">Gets the robots.txt; null when the host did not answer.</param>
    public async Task<FetchOutcome.Failed?> ForbidAsync(Uri address, Func<Uri, Task<SiteAnswer?>> get)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (!known.TryGetValue<(RobotsFile? File, DateTimeOffset Until)>(host, out var kept) || kept.Until <= clock.GetUtcNow())
        {
            var file = Read(await get(new Uri($"{host}/robots.txt")));
            kept = (file, clock.GetUtcNow() + (file is null ? UnknownKeptFor : KeptFor));
            known.Set(host, kept, new MemoryCacheEntryOptions { Size = 1 });
        }

        return kept.File switch
        {
            null => FetchFailures.RobotsUnknown(address.Host),
            var file => file.Allows(address) ? null : FetchFailures.AgainstRobots(address.Host),
        };
    }

    public void Dispose() => known.Dispose();

    // RFC 9309, 2.3.1: a file that is not there (4xx) forbids nothing; one that cannot be had (5xx) leaves it open.
    private static RobotsFile? Read(SiteAnswer? answer) => answer switch
    {
        { IsSuccess: true } found => RobotsFile.Parse(Encoding.UTF8.GetString(found.Bytes), SiteClient.ProgramName),
        { Status: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests } => RobotsFile.AllowsAll,
        _ => null,
    };
}
