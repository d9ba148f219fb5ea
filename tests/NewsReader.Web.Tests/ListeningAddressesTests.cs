using Microsoft.Extensions.Configuration;

namespace NewsReader.Web.Tests;

public sealed class ListeningAddressesTests
{
    [Theory]
    [InlineData("5000")]
    [InlineData("localhost:5000")]
    [InlineData("http://localhost:5000;nonsense")]
    public void An_address_that_is_none_stops_the_start(string addresses)
    {
        var wrong = addresses.Split(';')[^1];

        var problem = Assert.Throws<SettingException>(() => ListeningAddresses.Check(With(addresses)));

        Assert.Equal(
            $"ASPNETCORE_URLS: \"{wrong}\" is no address to listen on. Put one such as http://localhost:5000, or several parted by semicolons.",
            problem.Message);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("http://localhost:5000", false)]
    [InlineData("http://127.0.0.1:5000;http://[::1]:5000", false)]
    [InlineData("http://*:5000", true)]
    [InlineData("http://0.0.0.0:5000", true)]
    [InlineData("http://[::]:5000", true)]
    [InlineData("http://localhost:5000;http://192.168.1.2:80", true)]
    [InlineData("http://news.example:5000", true)]
    public void It_is_known_who_reaches_the_app(string? addresses, bool isWide) =>
        Assert.Equal(isWide, ListeningAddresses.ReachWiderThanLoopback(With(addresses)));

    private static IConfiguration With(string? addresses) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("urls", addresses)]).Build();
}
