using NewsReader.Articles;
using NewsReader.Articles.Text;

namespace NewsReader.Web.Tests.Related;

/// <summary>Articles that have something to do with each other.</summary>
internal static class Press
{
    public const string Statement = "the bridge is safe but the steel has rusted faster than anybody expected";
    public const string Trimmed = "the steel has rusted faster than anybody expected";

    /// <summary>An article in which one person says one thing.</summary>
    public static Article Quoting(string headline, string name, string statement, string text = "Nobody else spoke.", DateTimeOffset? publishedAt = null)
    {
        var article = new Article { Headline = headline, Outlet = $"{headline} Post", ImportedAt = Stories.ImportedAt, PublishedAt = publishedAt };
        article.Write(MarkdownText.Escape($"{name} said {statement}."));
        article.Write(MarkdownText.Escape(text));
        article.Attribute(
            Stories.Said(article, 1, statement, "said", name, QuotationKind.Indirect), new ArticleSource { Name = name, Kind = SourceKind.Person });
        article.CountWords();
        return article;
    }
}
