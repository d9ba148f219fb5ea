using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing.Html;

public sealed class QuotedSpeakerTests
{
    private const string Words = "<p>The harbour is what the town is for.</p>";

    [Theory]
    [InlineData("<blockquote>{0}<footer>— Nana Yaa Boateng, <cite>letter to the trustees</cite></footer></blockquote>")]
    [InlineData("""<blockquote class="blockquote">{0}<footer class="blockquote-footer">Nana Yaa Boateng, <cite>letter to the trustees</cite></footer></blockquote>""")]
    [InlineData("<blockquote>{0}<cite>Nana Yaa Boateng, letter to the trustees</cite></blockquote>")]
    [InlineData("<blockquote>{0}<p><cite>Nana Yaa Boateng, letter to the trustees</cite></p></blockquote>")]
    [InlineData("<blockquote><div>{0}<footer><p>— Nana Yaa Boateng,<br>letter to the trustees</p></footer></div></blockquote>")]
    [InlineData("<blockquote>The harbour is what the town is for. <cite>Nana Yaa Boateng, letter to the trustees</cite></blockquote>")]
    [InlineData("<figure><blockquote>{0}</blockquote><figcaption>— Nana Yaa Boateng, <cite>letter to the trustees</cite></figcaption></figure>")]
    [InlineData("<figure><figcaption>Nana Yaa Boateng, letter to the trustees</figcaption><blockquote>{0}</blockquote></figure>")]
    public void Who_said_a_block_quotation_stands_on_its_last_line(string quotation) => Assert.Equal(
        ["> The harbour is what the town is for.\n> \n> — Nana Yaa Boateng, letter to the trustees"],
        PrintedPage.Blocks(quotation.Replace("{0}", Words, StringComparison.Ordinal)));

    [Theory]
    [InlineData("<blockquote>We read <cite>Sea Room</cite> that winter, all of us.</blockquote>", "> We read *Sea Room* that winter, all of us.")]
    [InlineData("<blockquote>All that winter we read <cite>Sea Room</cite></blockquote>", "> All that winter we read *Sea Room*")]
    [InlineData("""<blockquote><p>It is old.</p><footer class="share">Share this quotation</footer></blockquote>""", "> It is old.")]
    [InlineData("<blockquote><p>It is old.</p><footer>Copy link</footer></blockquote>", "> It is old.")]
    [InlineData("<blockquote><p>It is old.</p><footer></footer></blockquote>", "> It is old.")]
    [InlineData("<blockquote><cite>It is old, and it is ours.</cite></blockquote>", "> *It is old, and it is ours.*")]
    public void A_work_that_is_named_and_a_button_are_no_speaker(string quotation, string markdown) => Assert.Equal([markdown], PrintedPage.Blocks(quotation));

    [Fact]
    public void One_named_in_the_quotation_and_one_in_the_caption_both_stay() => Assert.Equal(
        ["> It is old.\n> \n> — Ana Diaz\n> \n> — The Harbour, a history"],
        PrintedPage.Blocks("<figure><blockquote><p>It is old.</p><cite>Ana Diaz</cite></blockquote><figcaption>The Harbour, a history</figcaption></figure>"));

    [Fact]
    public void What_a_speaker_s_name_leads_to_stays_a_link() => Assert.Equal(
        ["> It is old.\n> \n> — [Ana Diaz](<https://wire.example/diaz>)"],
        PrintedPage.Blocks("""<blockquote><p>It is old.</p><footer><a href="https://wire.example/diaz">Ana Diaz</a></footer></blockquote>"""));

    [Theory]
    [InlineData("Nana Yaa Boateng")]
    [InlineData("Nana Yaa Boateng, <cite>letter to the trustees</cite>")]
    [InlineData("— Nana Yaa Boateng, chair of the trustees of the harbour")]
    public void Quoted_words_are_said_by_whom_the_line_names(string footer)
    {
        var page = PrintedPage.Of(above: "<h1>Harbour bridge stays open to cyclists</h1>", within: "<blockquote><p>“The harbour is what the town is for.”</p><footer>" + footer + "</footer></blockquote>");

        var article = Assert.IsType<ImportOutcome.Imported>(new ArticleImporter(new FakeTimeProvider()).Import(page)).Article;

        var speaker = Assert.Single(article.SureSources, source => source.Name == "Nana Yaa Boateng");
        Assert.Contains("what the town is for", Assert.Single(speaker.Quotations).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footer_that_says_nothing_of_a_quotation_is_the_page_s() =>
        Assert.Empty(PrintedPage.Blocks("<footer>— Nana Yaa Boateng, chair of the trustees</footer>"));
}
