using Bunit;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class ReadingBarTests : BunitContext
{
    [Theory]
    [InlineData(3, 9, "3 sources", "9 related")]
    [InlineData(1, 0, "1 source")]
    [InlineData(0, 1, "0 sources", "1 related")]
    public void It_leads_to_the_panels_that_there_are(int sources, int related, params string[] links)
    {
        var bar = Render<ReadingBar>(parameters => parameters.Add(bar => bar.Sources, sources).Add(bar => bar.Related, related));

        Assert.Equal(links, bar.FindAll("a").Select(link => link.TextContent));
    }
}
