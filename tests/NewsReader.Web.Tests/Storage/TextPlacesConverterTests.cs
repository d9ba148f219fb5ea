using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Tests.Storage;

public sealed class TextPlacesConverterTests
{
    private readonly TextPlacesConverter converter = new();

    [Fact]
    public void Places_are_kept_as_one_short_text() =>
        Assert.Equal("0:4+9 12:0+300", converter.ConvertToProvider(new List<TextPlace> { new(0, 4, 9), new(12, 0, 300) }));

    [Fact]
    public void Places_come_back_in_their_order() =>
        Assert.Equal([new(12, 0, 300), new(0, 4, 9)], Assert.IsAssignableFrom<IReadOnlyList<TextPlace>>(converter.ConvertFromProvider("12:0+300 0:4+9")));

    [Fact]
    public void No_places_are_no_text()
    {
        Assert.Equal("", converter.ConvertToProvider(new List<TextPlace>()));
        Assert.Empty(Assert.IsAssignableFrom<IReadOnlyList<TextPlace>>(converter.ConvertFromProvider("")));
    }
}
