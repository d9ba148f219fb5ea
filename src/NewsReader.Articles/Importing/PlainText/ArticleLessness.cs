namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Tells why a page holds no article, in a sentence for the reader.</summary>
internal static class ArticleLessness
{
    private const int FewestWords = 12;
    private const int FewestLetters = 50;

    /// <summary>Null when there is at least one paragraph of running text.</summary>
    public static string? ReasonIn(IReadOnlyList<Block> blocks)
    {
        if (blocks.Any(block => block.IsOpenProse && IsLongEnough(block.Text)))
        {
            return null;
        }

        var open = blocks.Where(block => block.IsUndecided).ToList();
        if (open.Count == 0)
        {
            return "There are only the page's own lines here (menus, notices, links): no article.";
        }

        return open.Sum(block => Words.CountIn(block.Text)) < 40
            ? "These are only a few words: an article has at least one paragraph of running text."
            : "This looks like a menu or a list of links: there is no paragraph of running text in it.";
    }

    private static bool IsLongEnough(string text) =>
        Words.CountIn(text) >= FewestWords || text.Count(letter => letter is >= '\u0E00' and < '\uD7B0') >= FewestLetters / 2;
}
