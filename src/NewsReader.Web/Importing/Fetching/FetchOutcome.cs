namespace NewsReader.Web.Importing.Fetching;

/// <summary>What came of asking for a page. A page that cannot be had is an answer, not an exception.</summary>
internal abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <param name="Address">Where the page was in the end, after redirects.</param>
    /// <param name="Bytes">The body, decompressed.</param>
    /// <param name="Charset">The character set that the site named in its header.</param>
    public sealed record Fetched(Uri Address, byte[] Bytes, string? Charset) : FetchOutcome;

    /// <param name="Reason">A sentence for the reader: what happened and what to do.</param>
    public sealed record Failed(string Reason) : FetchOutcome
    {
        /// <summary>True when the same request may succeed later.</summary>
        public bool MayPass { get; init; }

        /// <summary>How long the site wants to be left alone.</summary>
        public TimeSpan? RetryAfter { get; init; }
    }
}
