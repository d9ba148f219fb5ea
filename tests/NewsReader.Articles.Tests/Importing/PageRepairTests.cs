using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Correcting;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class PageRepairTests
{
    private static readonly ArticleImporter Importer = new(new FakeTimeProvider());

    private static readonly string Page = $"""
        <!doctype html>
        <html lang="en"><head><title>Bridge closes</title><link rel="canonical" href="https://www.wire.example/bridge"></head><body>
        <main><div class="story css-83hf72">
        <h1>Bridge closes</h1>
        <p>{Prose("first")}</p>
        <p>{Prose("second")}</p>
        <p class="advert-4711">{Prose("third")}</p>
        <ul><li>one thing</li><li>another thing</li></ul>
        </div></main>
        <section id="more"><p>{Prose("fourth")}</p><p>Below the fold.</p></section>
        <footer><p>Imprint</p></footer>
        </body></html>
        """;

    [Fact]
    public void Each_block_has_a_key_of_its_own_that_is_the_same_on_every_reading()
    {
        var keys = Blocks().Select(block => block.Key).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.Equal(keys, Blocks().Select(block => block.Key));
    }

    [Fact]
    public void Listing_the_blocks_changes_nothing()
    {
        var plain = Imported(null).Article.ToCopy();

        Assert.True(plain.IsLike(Imported(new PageRepair { ListsBlocks = true }).Article.ToCopy()));
    }

    [Fact]
    public void A_block_from_outside_the_body_is_kept_where_it_stands()
    {
        var imported = Imported(Choosing(("Below the fold.", true), ("This is the second", false)));

        var texts = imported.Article.Paragraphs.Select(paragraph => paragraph.PlainText).ToList();
        Assert.Equal("Below the fold.", texts[^1]);
        Assert.DoesNotContain(texts, text => text.StartsWith("This is the second", StringComparison.Ordinal));
        Assert.Equal(2, imported.Repair!.ChoicesFound);
        Assert.Contains(imported.Dropped, dropped => dropped.Why == "left out by you");
    }

    [Fact]
    public void A_choice_is_a_rule_where_a_lasting_name_tells_the_block_apart() =>
        Assert.Equal([new BlockRule("section#more", true)], Imported(Choosing(("Below the fold.", true), ("This is the fourth", true))).Repair!.RulesFound);

    [Fact]
    public void A_choice_among_blocks_that_are_alike_is_no_rule() =>
        Assert.Empty(Imported(Choosing(("This is the third", false))).Repair!.RulesFound);

    [Fact]
    public void A_key_that_the_page_does_not_have_is_no_hindrance()
    {
        var imported = Imported(new PageRepair { Choices = [new BlockChoice("no such key", true), new BlockChoice("no such key", false)] });

        Assert.Equal(0, imported.Repair!.ChoicesFound);
    }

    [Theory]
    [InlineData("https://www.Wire.example/a", "wire.example")]
    [InlineData("http://wire.example:8080/b?c", "wire.example")]
    [InlineData("ftp://wire.example/", null)]
    [InlineData(null, null)]
    public void A_site_is_its_host_without_www(string? address, string? expected) => Assert.Equal(expected, PageRepair.SiteOf(address));

    private static string Prose(string which) =>
        $"This is the {which} of the paragraphs, which is long enough to be taken for running text, since it has commas, and a full stop at its end.";

    private static IReadOnlyList<PageBlock> Blocks() => Imported(new PageRepair { ListsBlocks = true }).Repair!.Blocks;

    private static PageRepair Choosing(params (string Beginning, bool Keep)[] choices) => new()
    {
        ListsBlocks = true,
        Choices = [.. choices.Select(choice => new BlockChoice(
            Blocks().Single(block => block.Excerpt.StartsWith(choice.Beginning, StringComparison.Ordinal)).Key, choice.Keep))],
    };

    private static ImportOutcome.Imported Imported(PageRepair? repair) => Assert.IsType<ImportOutcome.Imported>(Importer.Import(Page, repair: repair));
}
