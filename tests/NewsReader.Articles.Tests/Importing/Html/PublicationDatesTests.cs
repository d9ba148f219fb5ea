using System.Globalization;

namespace NewsReader.Articles.Tests.Importing.Html;

public sealed class PublicationDatesTests
{
    private const string Heading = "<h1>Harbour bridge stays open to cyclists</h1>";

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge","datePublished":"2024-05-03T10:00:00+02:00"}</script>""", "2024-05-03T10:00+02:00")]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":["Article","NewsArticle"],"headline":"Harbour bridge","datePublished":"2024-05-03"}]}</script>""", "2024-05-03")]
    [InlineData("""<meta property="article:published_time" content="2024-05-03T10:00:00Z">""", "2024-05-03T10:00+00:00")]
    [InlineData("""<meta name="citation_publication_date" content="2024 May 3">""", "2024-05-03")]
    [InlineData("""<meta name="article.publicationTime" content="1714730400">""", "2024-05-03T10:00+00:00")]
    [InlineData("""<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-05-03"}</script>""", "2024-05-03")]
    public void A_date_that_the_page_s_data_states_is_believed(string head, string date) =>
        Assert.Equal(date, PublishedOn(PrintedPage.Import(head, Heading)));

    [Theory]
    [InlineData("<p>3 May 2024</p>")]
    [InlineData("<p>Published 3 May 2024 · 5 min read</p>")]
    [InlineData("<p>Essay - Published: 2024.05.03 | bridges | cycling | councils | trams and other ways to move about town</p>")]
    [InlineData("""<div class="meta"><time datetime="2024-05-03">05/03/2024</time> by Ana Diaz, representative of the harbour's shopkeepers in the city's council of trade</div>""")]
    [InlineData("<div>By</div><div>Ana Diaz</div><div>|</div><div>6</div><div>·</div><div>3 May 2024</div>")]
    [InlineData("<div>3 May 2024 <div><img src=\"https://wire.example/a.jpg\" alt=\"\"></div></div>")]
    public void A_date_that_is_printed_below_the_headline_is_the_article_s(string line) =>
        Assert.Equal("2024-05-03", PublishedOn(PrintedPage.Import(above: Heading + line)));

    [Fact]
    public void A_date_beside_the_body_is_found_where_no_headline_is_printed() =>
        Assert.Equal("2024-05-03", PublishedOn(PrintedPage.Import("<title>Harbour bridge stays open</title>", "<div>Norhaven</div><div>3 May 2024</div>")));

    [Fact]
    public void The_day_that_the_editors_print_corrects_the_day_on_which_the_story_was_moved() => Assert.Equal(
        "2019-05-03",
        PublishedOn(PrintedPage.Import("""<meta property="article:published_time" content="2024-01-01T10:00:00Z">""", Heading + "<p>3 May 2019</p>")));

    [Fact]
    public void The_day_of_the_last_change_corrects_nothing() => Assert.Equal(
        "2019-05-03T10:00+00:00",
        PublishedOn(PrintedPage.Import(
            """<meta property="article:published_time" content="2019-05-03T10:00:00Z"><meta property="article:modified_time" content="2024-01-02T10:00:00Z">""",
            Heading + "<p>2 January 2024</p>")));

    [Fact]
    public void A_printed_day_that_reads_as_the_stated_one_the_other_way_round_corrects_nothing() => Assert.Equal(
        "2024-09-10T16:07+00:00",
        PublishedOn(PrintedPage.Import("""<meta property="article:published_time" content="2024-09-10T16:07:00Z">""", Heading + "<p>09.10.2024</p>")));

    [Fact]
    public void Where_one_moment_is_stated_for_both_the_marked_day_is_the_first() => Assert.Equal(
        "2024-05-03",
        PublishedOn(PrintedPage.Import(
            """<script type="application/ld+json">{"@type":"Article","headline":"Harbour bridge","datePublished":"2024-11-29T12:00:00Z","dateModified":"2024-11-29T12:00:00Z"}</script>""",
            Heading, below: """<div>Published <time pubdate datetime="2024-05-03">May 3, 2024</time></div>""")));

    [Fact]
    public void When_it_first_appeared_stands_before_what_is_stated() => Assert.Equal(
        "2019-09-26",
        PublishedOn(PrintedPage.Import(
            """<meta property="article:published_time" content="2022-09-30T10:00:00Z">""",
            Heading, below: """<p class="publish-date">This article was originally published on 26 Sep 2019 but has been regularly updated.</p>""")));

    [Theory]
    [InlineData("https://wire.example/2024/05/03/bridge", "2024-05-03")]
    [InlineData("https://wire.example/city/2024/may/03/bridge", "2024-05-03")]
    [InlineData("https://wire.example/2024/05/bridge", null)]
    [InlineData("https://wire.example/2013/13/03/bridge", null)]
    public void A_whole_day_in_the_address_is_the_day_of_filing_and_a_month_is_none(string address, string? date) =>
        Assert.Equal(date, PublishedOn(PrintedPage.Import($"""<link rel="canonical" href="{address}">""", Heading)));

    [Fact]
    public void A_day_that_stands_alone_on_a_line_is_the_page_s() => Assert.Equal(
        "2024-05-03",
        PublishedOn(PrintedPage.Import(above: Heading, below: "<section><p>Written by the desk</p><p>3 May 2024</p></section>")));

    [Theory]
    [InlineData("<ul><li>3 May 2024</li><li>9 June 2024</li></ul>")]
    [InlineData("""<div class="comments"><p>3 May 2024</p></div>""")]
    [InlineData("<p>Tickets for 3 May 2024 are sold out</p>")]
    public void Days_of_other_things_are_none(string below) => Assert.Null(PublishedOn(PrintedPage.Import(above: Heading, below: below)));

    [Fact]
    public void The_day_of_a_change_stands_in_where_no_other_is_printed() => Assert.Equal(
        "2024-05-03",
        PublishedOn(PrintedPage.Import(above: Heading, below: """<p class="article-byline__pub-dates">Updated May 3, 2024</p>""")));

    private static string? PublishedOn(Article article) =>
        article.PublishedAt?.ToString(article.PublishedAtHasTime ? "yyyy-MM-ddTHH:mmzzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
