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
}
