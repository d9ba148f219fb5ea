using NewsReader.Web.Importing.Queue;

namespace NewsReader.Web.Tests.Importing.Queue;

public sealed class AddressLinesTests
{
    [Fact]
    public void Lines_that_are_all_addresses_are_addresses() =>
        Assert.Equal(
            ["https://wire.example/a", "http://wire.example/b"],
            AddressLines.In("\r\n https://wire.example/a\r\n\r\nhttp://wire.example/b \nhttps://wire.example/a"));

    [Theory]
    [InlineData("")]
    [InlineData("Bridge closes")]
    [InlineData("https://wire.example/a\nBridge closes")]
    [InlineData("https://wire.example/a is worth reading")]
    [InlineData("wire.example/a")]
    public void Anything_else_is_a_text(string text) => Assert.Empty(AddressLines.In(text));

    [Theory]
    [InlineData("https://wire.example/a\r\n\r\n not an address \r\nhttps://wire.example/b", "line 3 is no address: \"not an address\". Each")]
    [InlineData("wire.example/a\nhttps://wire.example/a\nhttps://wire.example/b", "line 1 is no address: \"wire.example/a\". Each")]
    [InlineData("https://a.example/\nx\nhttps://b.example/\nhttps://c.example/\ny", "line 2 is no address: \"x\". Nor is line 5. Each")]
    [InlineData("https://a.example/\nx\ny\nz\nhttps://b.example/\nhttps://c.example/\nhttps://d.example/", "line 2 is no address: \"x\". Nor are 2 others. Each")]
    public void The_line_that_is_none_among_addresses_is_named(string text, string named) =>
        Assert.Contains(named, AddressLines.StrayIn(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("Bridge closes")]
    [InlineData("Bridge closes\nhttps://wire.example/a")]
    [InlineData("https://wire.example/a\nhttps://wire.example/b")]
    public void A_text_of_other_lines_or_of_addresses_alone_has_no_stray(string text) => Assert.Null(AddressLines.StrayIn(text));
}
