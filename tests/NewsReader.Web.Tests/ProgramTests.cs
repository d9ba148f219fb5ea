using System.Diagnostics;

namespace NewsReader.Web.Tests;

public sealed class ProgramTests
{
    [Theory]
    [InlineData("NEWSREADER_DATA", "/dev/null/folder")]
    [InlineData("NEWSREADER_SEEDS", "/no/such/folder")]
    [InlineData("NEWSREADER_WEB_SEARCH", "nowhere")]
    [InlineData("NEWSREADER_MAX_CHARACTERS", "few")]
    [InlineData("ASPNETCORE_URLS", "nowhere")]
    public async Task A_wrong_value_stops_the_start_with_a_sentence(string variable, string value)
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["NEWSREADER_DATA"] = folder.Path, ["ASPNETCORE_URLS"] = "http://127.0.0.1:0", [variable] = value },
        };

        using var app = Process.Start(start)!;
        var said = await app.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await app.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, app.ExitCode);
        Assert.StartsWith($"NewsReader did not start. {variable}: ", said, StringComparison.Ordinal);
        Assert.EndsWith(".", said.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }
}
