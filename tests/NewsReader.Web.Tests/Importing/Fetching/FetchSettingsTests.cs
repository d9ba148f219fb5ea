using Microsoft.Extensions.Configuration;
using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Tests.Importing.Fetching;

public sealed class FetchSettingsTests
{
    [Fact]
    public void Without_settings_ten_mebibytes_are_the_limit_and_no_proxy_is_used()
    {
        var settings = Read();

        Assert.Equal(10 * 1024 * 1024, settings.MaxBytes);
        Assert.Null(settings.Proxy);
        Assert.False(settings.AllowedHosts.Allow("localhost", 80));
    }

    [Theory]
    [InlineData("nas.home", "nas.home", 8080, true)]
    [InlineData("NAS.home", "nas.home", 80, true)]
    [InlineData("nas.home:8080", "nas.home", 8080, true)]
    [InlineData("nas.home:8080", "nas.home", 80, false)]
    [InlineData("a.home, nas.home;b.home", "nas.home", 80, true)]
    [InlineData("nas.home", "evil.nas.home", 80, false)]
    [InlineData("[fd00::1]:8080", "[fd00::1]", 8080, true)]
    public void A_host_is_allowed_on_any_port_or_on_one(string list, string host, int port, bool isAllowed) =>
        Assert.Equal(isAllowed, Read((FetchSettings.AllowHostsVariable, list)).AllowedHosts.Allow(host, port));

    [Theory]
    [InlineData(FetchSettings.AllowHostsVariable, "http://nas.home/")]
    [InlineData(FetchSettings.AllowHostsVariable, "nas.home/path")]
    [InlineData(FetchSettings.MaxBytesVariable, "ten")]
    [InlineData(FetchSettings.MaxBytesVariable, "0")]
    [InlineData(FetchSettings.ProxyVariable, "proxy.home")]
    public void A_wrong_value_stops_the_start_and_is_named(string variable, string value)
    {
        var problem = Assert.Throws<SettingException>(() => Read((variable, value)));

        Assert.StartsWith($"{variable}: \"{value}\"", problem.Message, StringComparison.Ordinal);
    }

    private static FetchSettings Read(params (string Name, string Value)[] values) => FetchSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(value => value.Name, value => (string?)value.Value)).Build());
}
