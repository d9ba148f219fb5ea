using System.Net;
using System.Net.Http.Headers;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>What a site sent: its status, the headers that we read, and the body where it was wanted.</summary>
internal sealed record SiteAnswer
{
    /// <summary>Where the answer came from.</summary>
    public required Uri Address { get; init; }

    public required HttpStatusCode Status { get; init; }

    /// <summary>As the site wrote it: often without its host.</summary>
    public Uri? Location { get; init; }

    public MediaTypeHeaderValue? Type { get; init; }

    public RetryConditionHeaderValue? RetryAfter { get; init; }

    public byte[] Bytes { get; init; } = [];

    /// <summary>False when the body was longer than the limit and its rest was not read.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Where the site sends us on to.</summary>
    public Uri? Next => Location is not null && Uri.TryCreate(Address, Location, out var next) ? next : null;

    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public bool IsRedirect => (int)Status is 301 or 302 or 303 or 307 or 308;
}
