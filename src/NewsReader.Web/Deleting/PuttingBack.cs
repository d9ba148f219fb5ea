namespace NewsReader.Web.Deleting;

/// <summary>What came of taking an article out of the bin.</summary>
internal abstract record PuttingBack
{
    private PuttingBack()
    {
    }

    public sealed record Back(int ArticleId) : PuttingBack;

    /// <summary>The same input was imported again since; the bin keeps its own.</summary>
    public sealed record HereAgain(int ArticleId) : PuttingBack;

    /// <summary>It is not in the bin, or not any more.</summary>
    public sealed record Gone : PuttingBack;
}
