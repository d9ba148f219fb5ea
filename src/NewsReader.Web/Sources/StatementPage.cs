using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Sources;

/// <summary>One page of what a source says, by article, newest first.</summary>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="IsCutShort">Whether there was more to look through than one page looks through.</param>
public sealed record StatementPage(IReadOnlyList<ArticleSource> Appearances, ShelfPlace? Next, bool IsCutShort);
