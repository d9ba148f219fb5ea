namespace NewsReader.Web.Correcting;

/// <summary>What came of reading an original again.</summary>
internal abstract record RereadingOutcome
{
    private RereadingOutcome()
    {
    }

    public sealed record Same : RereadingOutcome;

    public sealed record Changed(Rereading Rereading) : RereadingOutcome;

    /// <summary>The importer finds no article in it now; the article stays as it is.</summary>
    public sealed record Refused(string Reason) : RereadingOutcome;

    /// <summary>There is no such article, or its original was not kept.</summary>
    public sealed record Missing : RereadingOutcome;
}
