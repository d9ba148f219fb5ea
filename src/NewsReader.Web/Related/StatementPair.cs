using NewsReader.Articles.Comparing;

namespace NewsReader.Web.Related;

/// <summary>One statement as two articles print it.</summary>
/// <param name="Ours">In the article that is read.</param>
/// <param name="Theirs">In the other, whose place is the quotation's order in its article, from 0.</param>
public sealed record StatementPair(string Ours, string Theirs, int TheirPosition)
{
    // Once a pair, not once a view: readings are kept.
    public StatementComparison Comparison { get; } = new(Ours, Theirs);
}
