using System.Net;

namespace NewsReader.Web.Tests;

public sealed class HealthTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task The_app_says_that_it_is_well(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/health");

        var answer = await app.Client().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
    }
}
