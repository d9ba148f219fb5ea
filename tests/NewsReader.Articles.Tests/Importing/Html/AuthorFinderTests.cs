namespace NewsReader.Articles.Tests.Importing.Html;

public sealed class AuthorFinderTests
{
    private const string Heading = "<h1>Harbour bridge stays open to cyclists</h1>";

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"Harbour bridge","author":{"@type":"Person","name":"Ana Diaz"}}""", "Ana Diaz")]
    [InlineData("""{"@type":"NewsArticle","headline":"Harbour bridge","author":[{"@type":"Person","name":"Ana Diaz"},{"@type":"Person","name":"Jo Roe"}]}""", "Ana Diaz, Jo Roe")]
    [InlineData("""{"@type":"NewsArticle","headline":"Harbour bridge","author":"Ana Diaz"}""", "Ana Diaz")]
    [InlineData("""{"@graph":[{"@type":"Person","@id":"#ana","name":"Ana Diaz"},{"@type":"NewsArticle","headline":"Harbour bridge","author":{"@id":"#ana"}}]}""", "Ana Diaz")]
    [InlineData("""{"@type":"NewsArticle","headline":"Harbour bridge","author":{"@type":"Person","name":"ANA DIAZ"}}""", "Ana Diaz")]
    public void Linked_data_names_who_signed(string json, string names) =>
        Assert.Equal(names, Names(PrintedPage.Import($"""<script type="application/ld+json">{json}</script>""", Heading)));

    [Theory]
    [InlineData("""<meta name="author" content="Ana Diaz">""")]
    [InlineData("""<meta name="citation_author" content="Diaz, Ana">""")]
    [InlineData("""<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Diaz">""")]
    public void So_do_meta_elements(string head) => Assert.Equal("Ana Diaz", Names(PrintedPage.Import(head, Heading)));

    [Theory]
    [InlineData("ليلى منصور")]
    [InlineData("מירי כהן")]
    [InlineData("王小明")]
    [InlineData("弗拉基米尔·普京")]
    [InlineData("佐々木 マリー")]
    [InlineData("김철수")]
    [InlineData("신문선")]
    [InlineData("अनिता शर्मा")]
    [InlineData("ნინო ბერიძე")]
    [InlineData("Анна Петрова")]
    [InlineData("Ελένη Παπαδοπούλου")]
    public void So_do_they_in_every_script(string name)
    {
        Assert.Equal(name, Names(PrintedPage.Import($"""<meta name="author" content="{name}">""", Heading)));
        Assert.Equal(name, Names(PrintedPage.Import($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge","author":{"@type":"Person","name":"{{name}}"} }</script>""", Heading)));
        Assert.Equal(name, Names(PrintedPage.Import(above: $"""{Heading}<p><a rel="author" href="/people/7">{name}</a></p>""")));
    }

    [Fact]
    public void Names_without_letter_case_are_told_apart_by_their_own_commas() =>
        Assert.Equal("ليلى منصور, سامي حداد", Names(PrintedPage.Import("""<meta name="author" content="ليلى منصور، سامي حداد">""", Heading)));

    [Theory]
    [InlineData("هيئة التحرير")]
    [InlineData("编辑部")]
    [InlineData("人民网")]
    [InlineData("연합뉴스")]
    [InlineData("朝日新聞")]
    [InlineData("王")]
    [InlineData("第3版")]
    public void A_desk_or_a_paper_in_such_a_script_is_nobody(string desk) => Assert.Equal("", Names(PrintedPage.Import($"""<meta name="author" content="{desk}">""", Heading)));

    [Theory]
    [InlineData("<p>By Ana Diaz</p>")]
    [InlineData("<p>3 May 2024 by Ana Diaz</p>")]
    [InlineData("""<p class="byline"><a href="/author/diaz" rel="author">Ana Diaz</a></p>""")]
    [InlineData("""<p class="byline"><span>Ana Diaz</span><span>Gardener</span></p>""")]
    public void So_does_a_line_near_the_headline(string line) => Assert.Equal("Ana Diaz", Names(PrintedPage.Import(above: Heading + line)));

    [Theory]
    [InlineData("""<meta name="author" content="admin">""")]
    [InlineData("""<meta name="author" content="https://facebook.example/wire">""")]
    [InlineData("""<meta name="author" content="news@wire.example">""")]
    [InlineData("""<meta name="author" content="The Wire"><meta property="og:site_name" content="The Wire">""")]
    public void What_content_systems_fill_in_is_nobody(string head) => Assert.Equal("", Names(PrintedPage.Import(head, Heading)));

    [Fact]
    public void Those_who_comment_or_wrote_something_else_signed_nothing() => Assert.Equal(
        "", Names(PrintedPage.Import(above: Heading, below: """<div class="comments"><p class="author">Jo Roe</p></div><aside><p class="byline">By Max Poe</p></aside>""")));

    private static string Names(Article article) => string.Join(", ", article.Credits.Select(credit => credit.Author.Name));
}
