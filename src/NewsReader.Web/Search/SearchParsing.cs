namespace NewsReader.Web.Search;

/// <summary>A query that was understood, or the sentence that says why not.</summary>
internal abstract record SearchParsing
{
    private SearchParsing()
    {
    }

    public sealed record Understood(SearchQuery Query) : SearchParsing;

    public sealed record Misunderstood(string Reason) : SearchParsing;
}
