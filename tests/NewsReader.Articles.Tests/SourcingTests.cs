namespace NewsReader.Articles.Tests;

public sealed class SourcingTests
{
    private readonly Article article = new() { Headline = "Bridge closes", ImportedAt = DateTimeOffset.UnixEpoch };

    [Fact]
    public void Words_are_counted_by_how_they_are_reported_and_the_rest_is_credited_to_nobody()
    {
        var lopez = PersonOf("Maria Lopez");
        article.Write("“One two three,” said Maria Lopez. She said four five. It was “six seven”, she added. Eight nine.");
        article.CountWords();
        Said(lopez, QuotationKind.Direct, "“One two three,”");
        Said(lopez, QuotationKind.Indirect, "four five");
        Said(lopez, QuotationKind.Mixed, "It was “six seven”");

        var sourcing = new Sourcing(article);

        Assert.Equal((3, 4, 2), (sourcing.Direct, sourcing.Mixed, sourcing.Indirect));
        // said Maria Lopez, She said, she added, Eight nine
        Assert.Equal(9, sourcing.Uncredited);
        Assert.Equal(9, sourcing.WordsOf(lopez));
        Assert.Equal(50, sourcing.ShareOf(9));
    }

    [Fact]
    public void A_word_within_two_statements_counts_once()
    {
        var lopez = PersonOf("Maria Lopez");
        var report = new ArticleSource { Name = "the report", Kind = SourceKind.Document };
        article.Write("Lopez said that the report says “it is old” and tired.");
        article.CountWords();
        Said(lopez, QuotationKind.Indirect, "the report says “it is old” and tired");
        Said(lopez, QuotationKind.Indirect, "the report says “it is old”");
        Said(report, QuotationKind.Direct, "“it is old”");

        var sourcing = new Sourcing(article);

        Assert.Equal(8, sourcing.WordsOf(lopez));
        Assert.Equal(3, sourcing.WordsOf(report));
        Assert.Equal((3, 0, 5, 3), (sourcing.Direct, sourcing.Mixed, sourcing.Indirect, sourcing.Uncredited));
    }

    [Fact]
    public void Who_is_called_by_a_name_is_named()
    {
        article.Write("a b c d e f");
        ArticleSource[] sources =
        [
            PersonOf("Lopez"),
            new() { Name = "The Sentry", Kind = SourceKind.Organisation },
            new() { Name = "the firm", Kind = SourceKind.Organisation },
            new() { Name = "a report", Kind = SourceKind.Document },
            new() { Name = "residents", Kind = SourceKind.Group },
            new() { Name = "a senior official", Kind = SourceKind.Unnamed },
        ];
        foreach (var (source, word) in sources.Zip("abcdef"))
        {
            Said(source, QuotationKind.Indirect, word.ToString());
        }

        var sourcing = new Sourcing(article);

        Assert.Equal((2, 4), (sourcing.Named, sourcing.Unnamed));
        Assert.False(sourcing.RestsOnOne);
    }

    [Fact]
    public void What_is_credited_to_nobody_does_not_make_a_second_source()
    {
        article.Write("Lopez said it. Reportedly, nobody knows.");
        Said(PersonOf("Lopez"), QuotationKind.Indirect, "it");
        Said(null, QuotationKind.Indirect, "nobody knows");
        article.CountWords();

        var sourcing = new Sourcing(article);

        Assert.True(sourcing.RestsOnOne);
        Assert.Equal(5, sourcing.Uncredited);
    }

    [Fact]
    public void An_article_without_words_has_no_shares()
    {
        var sourcing = new Sourcing(article);

        Assert.Equal(0, sourcing.ShareOf(0));
        Assert.False(sourcing.RestsOnOne);
    }

    private static ArticleSource PersonOf(string name) => new() { Name = name, Kind = SourceKind.Person };

    private void Said(ArticleSource? source, QuotationKind kind, string words) => article.Attribute(
        new Quotation { Kind = kind, Text = words, Places = [new(1, article.Paragraphs.First().PlainText.IndexOf(words, StringComparison.Ordinal), words.Length)] },
        source);
}
