namespace NewsReader.Articles.Tests;

public sealed class ArticleAddressTests
{
    [Theory]
    [InlineData("https://Wire.Example/Story", "https://wire.example/Story")]
    [InlineData("  http://wire.example:80/a  ", "http://wire.example/a")]
    [InlineData("https://wire.example:443/a", "https://wire.example/a")]
    [InlineData("https://wire.example:8443/a", "https://wire.example:8443/a")]
    [InlineData("https://wire.example", "https://wire.example/")]
    [InlineData("https://wire.example./a", "https://wire.example/a")]
    [InlineData("https://wire.example/a#comments", "https://wire.example/a")]
    [InlineData("https://wire.example/a?utm_source=x&UTM_Medium=y", "https://wire.example/a")]
    [InlineData("https://wire.example/a?id=7&fbclid=abc&page=2", "https://wire.example/a?id=7&page=2")]
    [InlineData("https://wire.example/a?gclid=1", "https://wire.example/a")]
    [InlineData("https://wire.example/a?", "https://wire.example/a")]
    [InlineData("https://ana:secret@wire.example/a", "https://wire.example/a")]
    [InlineData("https://bücher.example/a", "https://xn--bcher-kva.example/a")]
    [InlineData("http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a")]
    public void One_article_has_one_address(string written, string expected) =>
        Assert.Equal(expected, ArticleAddress.Normalise(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wire.example/a")]
    [InlineData("/a")]
    [InlineData("ftp://wire.example/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://")]
    public void What_is_no_web_address_has_none(string? written) => Assert.Null(ArticleAddress.Normalise(written));

    [Theory]
    [InlineData("https://wire.example/story", "https://wire.example/story?ref=7", "https://wire.example/story")]
    [InlineData("https://www.wire.example/story", "https://amp.wire.example/story", "https://www.wire.example/story")]
    [InlineData("https://en.wiki.example/Bridge", "https://en.m.wiki.example/Bridge", "https://en.wiki.example/Bridge")]
    [InlineData("https://wire.example/story", "https://wire-example.cdn.ampproject.org/c/s/wire.example/story", "https://wire.example/story")]
    [InlineData("https://wire.example/story", null, "https://wire.example/story")]
    [InlineData(null, "https://wire.example/story?fbclid=1", "https://wire.example/story")]
    [InlineData("https://victim.example/story", "https://evil.example/story", "https://evil.example/story")]
    [InlineData("https://example/story", "https://evil.example/story", "https://evil.example/story")]
    [InlineData("https://wire.example/", "https://wire.example/story", "https://wire.example/story")]
    [InlineData("https://wire.example:444/story", "https://wire.example/story", "https://wire.example/story")]
    public void A_page_speaks_for_its_own_site_alone(string? declared, string? fetchedFrom, string expected) =>
        Assert.Equal(expected, ArticleAddress.Canonical(declared, fetchedFrom));
}
