using NewsReader.Articles.Importing;

namespace NewsReader.Web.Importing;

/// <summary>What came of storing one input.</summary>
public abstract record ImportResult
{
    private ImportResult()
    {
    }

    public sealed record Added(int ArticleId) : ImportResult;

    /// <summary>The same input was imported before; nothing was changed.</summary>
    public sealed record AlreadyHere(int ArticleId) : ImportResult;

    public sealed record Rejected(RejectionKind Kind, string Reason) : ImportResult;
}
