namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Turns the plain text of a scraped page into an article.</summary>
internal static class PlainTextArticleParser
{
    /// <summary>Each finder claims blocks of the page; what nobody claims is the body.</summary>
    public static ImportOutcome Parse(string text, DateTimeOffset importedAt, PageRepair? repair = null)
    {
        var blocks = BlockReader.Read(text);
        FurnitureFinder.Find(blocks);
        LabelledLinkFinder.Find(blocks);

        var page = new Page(blocks, LanguageFinder.Find(ProseOf(blocks)));
        BylineFinder.Find(page);
        AuthorNoteFinder.Find(blocks, page.Byline?.Authors ?? []);
        if (ArticleLessness.ReasonIn(blocks) is { } reason)
        {
            return new ImportOutcome.Rejected(RejectionKind.NoArticle, reason);
        }

        PromoFinder.Find(page);
        HeadlineFinder.Find(page);
        TailFinder.Find(page);
        HeadingFinder.Find(page);
        var report = repair is null ? null : RepairedText.Apply(blocks, repair);
        return new ArticleWriter(page, importedAt).Write() with { Repair = report };
    }

    private static string ProseOf(List<Block> blocks) =>
        string.Join('\n', blocks.Where(block => block.IsUndecided).Select(block => block.Text).OrderByDescending(text => text.Length).Take(40));
}
