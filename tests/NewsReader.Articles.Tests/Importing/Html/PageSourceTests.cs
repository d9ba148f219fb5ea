using NewsReader.Articles.Importing.Html;

namespace NewsReader.Articles.Tests.Importing.Html;

public sealed class PageSourceTests
{
    [Theory]
    [InlineData("<p>a</p><style>p{}</style><p>b</p>", "<p>a</p><p>b</p>")]
    [InlineData("<p>a<!-- <p>no --></p>", "<p>a</p>")]
    [InlineData("<p>a</p><script>if (a<b) x('<p>');</script><p>b</p>", "<p>a</p><p>b</p>")]
    [InlineData("<p>a<nav class=\"menu\"><ul><li>Sport</ul></nav>b", "<p>a<nav class=\"menu\"></nav>b")]
    [InlineData("<nav>a<nav>b</nav>c</nav>d", "<nav></nav>d")]
    [InlineData("<nav><script>x('</nav>')</script>a<!-- </nav> -->b</nav>c", "<nav></nav>c")]
    [InlineData("<nav></nav>c", "<nav></nav>c")]
    public void What_is_never_read_is_left_out(string html, string kept) => Assert.Equal(kept, TextOf(html));

    [Theory]
    [InlineData("<nav><p>a</p>")]
    [InlineData("<p>a</p></nav><button>b")]
    [InlineData("<script type=\"application/ld+json\">{}</script><p>a</p>")]
    public void What_has_no_end_and_what_the_page_says_of_itself_stay(string html) => Assert.Equal(html, TextOf(html));

    private static string TextOf(string html)
    {
        using var source = PageSource.Read(html);
        return source.Text.ToString();
    }
}
