using System.Text;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class InputOriginTests
{
    [Fact]
    public void Relative_links_start_at_the_address_that_the_page_was_fetched_from()
    {
        var article = Import(Page("", "/ferries"), new InputOrigin("https://wire.example/cities/bridge"));

        Assert.Equal("https://wire.example/ferries", Assert.Single(article.RelatedLinks).Address);
        Assert.Equal("https://wire.example/cities/bridge", article.Address);
    }

    [Fact]
    public void The_named_character_set_outranks_what_the_page_declares()
    {
        var bytes = Encoding.GetEncoding("iso-8859-2").GetBytes(Page("<meta charset=\"koi8-r\">", "/x").Replace("Monday", "pondělí", StringComparison.Ordinal));

        var article = Assert.IsType<ImportOutcome.Imported>(Importer.Import(bytes, new InputOrigin(Charset: "iso-8859-2"))).Article;

        Assert.Contains("pondělí", article.Standfirst + string.Join(' ', article.Paragraphs.Select(paragraph => paragraph.PlainText)), StringComparison.Ordinal);
    }

    private static ArticleImporter Importer => new(new FakeTimeProvider());

    static InputOriginTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static Article Import(string page, InputOrigin origin) =>
        Assert.IsType<ImportOutcome.Imported>(Importer.Import(Encoding.UTF8.GetBytes(page), origin)).Article;

    private static string Page(string head, string link) => $"""
        <!doctype html><html lang="en"><head>{head}<title>Harbour bridge closes for repairs</title></head><body><article>
        <h1>Harbour bridge closes for repairs</h1>
        <p>The city will close its harbour bridge on Monday for three weeks, and buses will take the longer way around the bay until the work is done.</p>
        <p>Shop owners near the northern ramp fear for their trade, since a third of their customers come across the bridge on foot.</p>
        <p>The work costs four million euros and is paid for by the region, which also pays for the buses that run meanwhile.</p>
        </article><section><h2>Similar posts</h2><ul><li><a href="{link}">Ferry firm plans for more passengers</a></li></ul></section></body></html>
        """;
}
