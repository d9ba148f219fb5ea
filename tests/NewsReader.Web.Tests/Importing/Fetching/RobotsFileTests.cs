using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Tests.Importing.Fetching;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("user-agent : *\n DISALLOW : /a # why", "/ab", false)]
    [InlineData("User-agent: *\r\nDisallow: /a/\r\n", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbxxcxx", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxcxxb", true)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/story?print=1", false)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /café", "/caf%C3%A9", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html>not found</html>", "/a", true)]
    public void Reads_what_is_forbidden_to_everybody(string file, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows(file, path));

    [Theory]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NewsReader\nDisallow: /private", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: NewsReader\nDisallow: /private", "/private", false)]
    [InlineData("User-agent: newsreader/2.0\nDisallow: /", "/a", false)]
    [InlineData("User-agent: Other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: Other\nUser-agent: NewsReader\nDisallow: /a\n\nUser-agent: NewsReader\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: Other\nUser-agent: NewsReader\nDisallow: /a\n\nUser-agent: NewsReader\nDisallow: /b", "/a", false)]
    [InlineData("User-agent: NewsReader\nAllow:\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: NewsReaderPlus\nDisallow: /", "/a", true)]
    public void A_group_of_our_own_outranks_everybodys(string file, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, Allows(file, path));

    private static bool Allows(string file, string path) =>
        RobotsFile.Parse(file, "NewsReader").Allows(new Uri("https://wire.example" + path));
}
