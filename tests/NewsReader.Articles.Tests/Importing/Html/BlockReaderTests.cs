using NewsReader.Articles.Text;

namespace NewsReader.Articles.Tests.Importing.Html;

public sealed class BlockReaderTests
{
    [Theory]
    [InlineData("""<sup><a href="#fn1">[1]</a></sup>""", "^1^")]
    [InlineData("""<sup>[<a href="#fn1">12</a>]</sup>""", "^12^")]
    [InlineData("""<a href="#fn1"><sup><span>[</span>123<span>]</span></sup></a>""", "^123^")]
    [InlineData("""<sup><a href="https://doi.example/7">[7]</a></sup>""", "[^7^](<https://doi.example/7>)")]
    [InlineData("""<sup><a href="#fn1">[1]</a></sup><sup><a href="#fn2">[2]</a></sup>""", "^1^ ^2^")]
    public void A_raised_number_stands_without_its_brackets(string number, string markdown) =>
        Assert.Equal([$"The ledger says otherwise.{markdown}"], PrintedPage.Blocks($"<p>The ledger says otherwise.{number}</p>"));

    [Fact]
    public void Numbers_in_brackets_lead_to_their_notes()
    {
        var article = PrintedPage.Import(above: "<h1>Harbour bridge stays open to cyclists</h1>", within: """
            <p>The ledger says otherwise.<sup><a href="#fn1">[1]</a></sup> So does the chronicle, which is older.<sup><a href="#fn2">[2]</a></sup></p>
            <ol><li id="fn1">Ledger of the customs house, 1823.</li><li id="fn2">Chronicle of Varn, page 88.</li></ol>
            """);

        Assert.Equal(2, Footnotes.Of(article.Paragraphs)?.Count);
    }

    [Theory]
    [InlineData("<sup>[1234]</sup>", @"\[1234\]")]
    [InlineData("<sup>[note 1]</sup>", @"\[note 1\]")]
    [InlineData("<sup>[]</sup>", @"\[\]")]
    public void Other_raised_words_keep_theirs(string raised, string markdown) =>
        Assert.Equal([$"The ledger says otherwise.{markdown}"], PrintedPage.Blocks($"<p>The ledger says otherwise.{raised}</p>"));
}
