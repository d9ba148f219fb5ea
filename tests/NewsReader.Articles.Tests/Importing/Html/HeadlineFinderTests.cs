namespace NewsReader.Articles.Tests.Importing.Html;

public sealed class HeadlineFinderTests
{
    private const string Title = "<title>Harbour bridge stays open to cyclists - The Wire</title>";

    [Fact]
    public void The_heading_that_the_title_agrees_with_is_the_headline() => Assert.Equal(
        "Bridge stays open to cyclists, council says",
        PrintedPage.Import(Title, "<h1>Most read</h1><h1>Bridge stays open to cyclists, council says</h1>").Headline);

    [Fact]
    public void Without_a_heading_the_title_loses_the_name_of_its_site() =>
        Assert.Equal("Harbour bridge stays open to cyclists", PrintedPage.Import(Title).Headline);

    [Theory]
    [InlineData("Bridge vote | Wire.example", "Bridge vote")]
    [InlineData("The Wire: Harbour bridge stays open", "Harbour bridge stays open")]
    [InlineData("The Wire – Harbour bridge stays open", "Harbour bridge stays open")]
    [InlineData("Release 2.0", "Release 2.0")]
    public void The_name_of_the_site_may_be_an_address_or_stand_first(string title, string headline) =>
        Assert.Equal(headline, PrintedPage.Import($"""<meta property="og:site_name" content="The Wire"><title>{title}</title>""").Headline);

    [Fact]
    public void A_heading_that_leads_to_the_front_page_is_the_name_of_the_site() => Assert.Equal(
        "Harbour bridge stays open to cyclists",
        PrintedPage.Import(
            """<link rel="canonical" href="https://wire.example/bridge"><title>Harbour bridge stays open to cyclists at the harbour</title>""",
            """<h1><a href="/">Harbour bridge harbour</a></h1><h1>Harbour bridge stays open to cyclists</h1>""").Headline);

    [Fact]
    public void A_heading_that_leads_to_another_story_is_the_other_story_s() => Assert.Equal(
        "Ten ways to cross the river",
        PrintedPage.Import(
            """<link rel="canonical" href="https://wire.example/bridge"><title>How to cross the river on foot</title>""",
            """<h1>Ten ways to cross the river</h1><h1><a href="/swim">How to cross the river on a horse</a></h1>""").Headline);

    [Fact]
    public void A_heading_may_link_to_its_own_story() => Assert.Equal(
        "Harbour bridge stays open, council says",
        PrintedPage.Import(
            """<link rel="canonical" href="https://wire.example/bridge"><title>Harbour bridge stays open</title>""",
            """<h1><a href="/bridge">Harbour bridge stays open, council says</a></h1>""").Headline);

    [Fact]
    public void A_heading_in_capitals_is_written_as_the_title_is() => Assert.Equal(
        "Harbour bridge stays open to cyclists",
        PrintedPage.Import(Title, "<h1>HARBOUR BRIDGE<br>STAYS OPEN TO CYCLISTS</h1>").Headline);

    [Theory]
    [InlineData("""<meta property="article:section" content="Opinion">""")]
    [InlineData("""<link rel="canonical" href="https://wire.example/story/opinion/bridge">""")]
    public void The_name_of_the_paper_s_section_is_no_part_of_the_headline(string head) => Assert.Equal(
        "Keep the harbour bridge open",
        PrintedPage.Import(head + "<title>Keep the harbour bridge open | Opinion</title>", "<h1>Keep the harbour bridge open | Opinion</h1>").Headline);

    [Fact]
    public void Words_after_a_bar_that_name_neither_site_nor_section_stay() => Assert.Equal(
        "Harbour bridge stays open | What cyclists need to know",
        PrintedPage.Import("<title>Harbour bridge stays open</title>", "<h1>Harbour bridge stays open | What cyclists need to know</h1>").Headline);

    [Fact]
    public void A_label_inside_the_heading_is_left_out_where_the_title_has_the_rest_alone() => Assert.Equal(
        "Bridge vote",
        PrintedPage.Import("<title>Bridge vote | The Wire</title><meta property=\"og:site_name\" content=\"The Wire\">", "<h1><div>What happened in</div><span>Bridge vote</span></h1>").Headline);

    [Fact]
    public void The_one_long_heading_of_a_page_is_its_headline_though_the_title_says_it_in_other_words() => Assert.Equal(
        "After ten years of debate, these are the plans for every bridge",
        PrintedPage.Import("<title>5 Best Bridge Plans To Read Today</title>", "<h1>After ten years of debate, these are the plans for every bridge</h1>").Headline);

    [Theory]
    [InlineData("<h1>Bridge plans</h1>")]
    [InlineData("<h1>Return to the website of the city of Norhaven and its offices</h1>")]
    [InlineData("<h1>After ten years of debate, these are the plans for every bridge</h1><h1>Sign up for a letter about bridges every week</h1>")]
    public void A_short_heading_one_of_several_or_one_without_a_common_word_gives_way_to_the_title(string above) => Assert.Equal(
        "5 Best Crossings To Read About Today, Bridge by Bridge",
        PrintedPage.Import("<title>5 Best Crossings To Read About Today, Bridge by Bridge</title>", above).Headline);

    [Fact]
    public void Of_two_headings_the_one_that_shares_telling_words_is_the_headline() => Assert.Equal(
        "The Best Trails in Norhaven for Biking",
        PrintedPage.Import(
            """<title>Where to Bike in Norhaven</title><meta property="og:title" content="Our Favorite Biking Spots in Norhaven">""",
            "<h1>The Best Trails in Norhaven for Biking</h1><h1>Next in Your Guide to Being Outside in Norhaven</h1>").Headline);
}
