using System.Net;
using Microsoft.AspNetCore.Http;
using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Tests.Importing.Fetching;

public sealed class RefusedFetchTests
{
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://10.0.0.1/")]
    [InlineData("http://0/")]
    public async Task An_address_of_this_machine_or_network_is_not_dialled(string address) =>
        Assert.Contains("own network", await RefusalAsync(Fetchers.Allowing(""), address), StringComparison.Ordinal);

    [Theory]
    [InlineData("10.0.0.5")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("::ffff:192.168.0.1")]
    public async Task A_name_that_leads_to_one_is_not_dialled(string answer)
    {
        var fetcher = Fetchers.Allowing("", resolve: Fetchers.Knowing(("inner.example", [answer])));

        Assert.Contains("“inner.example” is on this machine", await RefusalAsync(fetcher, "http://inner.example/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_private_answer_among_public_ones_is_enough_to_refuse()
    {
        var fetcher = Fetchers.Allowing("", resolve: Fetchers.Knowing(("mixed.example", ["1.1.1.1", "10.0.0.5"])));

        Assert.Contains("own network", await RefusalAsync(fetcher, "http://mixed.example/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/", "own network")]
    [InlineData("http://inner.example/", "own network")]
    [InlineData("//10.0.0.1/", "own network")]
    [InlineData("file:///etc/passwd", "must begin with http")]
    [InlineData("gopher://wire.example/", "must begin with http")]
    [InlineData("http://ana:secret@wire.example/", "user name")]
    public async Task Every_hop_of_a_redirect_is_checked(string location, string reason)
    {
        await using var site = await TestSite.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        var fetcher = Fetchers.Allowing(site.Authority, resolve: Fetchers.Knowing(("inner.example", ["192.168.1.1"])));

        Assert.Contains(reason, await RefusalAsync(fetcher, site.At("/")), StringComparison.Ordinal);
        Assert.Single(site.Asked);
    }

    [Fact]
    public async Task Another_port_of_an_allowed_host_is_not_allowed()
    {
        await using var other = await TestSite.StartAsync(context => TestSite.HtmlAsync(context, "secret"));

        Assert.Contains("own network", await RefusalAsync(Fetchers.Allowing("127.0.0.1:1"), other.At("/")), StringComparison.Ordinal);
        Assert.Empty(other.Asked);
    }

    [Fact]
    public async Task A_name_is_asked_for_once_and_its_answer_is_what_is_dialled()
    {
        await using var site = await TestSite.StartAsync(context => TestSite.HtmlAsync(context, "<p>Hello"));
        var asked = 0;
        Task<IPAddress[]> Rebinding(string host, CancellationToken cancellation) =>
            Task.FromResult<IPAddress[]>([IPAddress.Parse(++asked == 1 ? "127.0.0.1" : "192.0.2.1")]);

        var outcome = await Fetchers.Allowing("wire.example", resolve: Rebinding)
            .FetchAsync($"http://wire.example:{site.Port}/", isFollowed: false, TestContext.Current.CancellationToken);

        Assert.IsType<FetchOutcome.Fetched>(outcome);
        Assert.Equal(1, asked);
        Assert.Equal($"wire.example:{site.Port}", Assert.Single(site.Asked).Host);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_said_to_be_not_there() =>
        Assert.Equal("There is no host “nowhere.example”. Check the address.", await RefusalAsync(Fetchers.Allowing(""), "http://nowhere.example/"));

    [Fact]
    public async Task Behind_a_proxy_private_hosts_are_refused_before_it_is_asked()
    {
        await using var proxy = await TestSite.StartAsync(context => TestSite.HtmlAsync(context, "<p>From the proxy"));
        var fetcher = Fetchers.With(
            new FetchSettings { Proxy = new Uri(proxy.At("/")) },
            resolve: Fetchers.Knowing(("127.0.0.1", ["127.0.0.1"]), ("wire.example", ["1.1.1.1"]), ("inner.example", ["10.0.0.1"])));

        Assert.Contains("own network", await RefusalAsync(fetcher, "http://inner.example/"), StringComparison.Ordinal);
        Assert.Empty(proxy.Asked);
        Assert.IsType<FetchOutcome.Fetched>(await fetcher.FetchAsync("http://wire.example/a", isFollowed: false, TestContext.Current.CancellationToken));
        Assert.Equal("wire.example", Assert.Single(proxy.Asked).Host);
    }

    private static async Task<string> RefusalAsync(PageFetcher fetcher, string address)
    {
        var failed = Assert.IsType<FetchOutcome.Failed>(await fetcher.FetchAsync(address, isFollowed: false, TestContext.Current.CancellationToken));
        Assert.False(failed.MayPass);
        return failed.Reason;
    }
}
