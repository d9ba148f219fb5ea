using Microsoft.Extensions.Logging.Abstractions;
using NewsReader.Web.Correcting;

namespace NewsReader.Web.Tests.Correcting;

public sealed class RereadingRunTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly TemporaryLibrary library = new();
    private RereadingRun run = null!;

    public async ValueTask InitializeAsync()
    {
        await library.InitializeAsync();
        run = new RereadingRun(library.Database, library.Rereadings, NullLogger<RereadingRun>.Instance);
        await run.StartAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await run.StopAsync(Cancellation);
        run.Dispose();
        await library.DisposeAsync();
    }

    [Fact]
    public async Task All_that_older_importers_have_read_is_read_once()
    {
        var text = Stories.Text("Changed");
        var changed = await library.ShelveOlderReadingAsync(text, text.Replace("tired", "worn out", StringComparison.Ordinal));
        await library.ShelveOlderReadingAsync(Stories.Text("The same"), Stories.Text("The same"));
        await library.ShelveOlderReadingAsync("Home\nNews\nSport\n", Stories.Text("No article any more"));
        await library.Imports.AddAsync(Stories.Bytes("Read by this importer"), cancellation: Cancellation);

        Assert.Equal((3, 3, 1, 1, 0), await RunAsync());
        Assert.Contains("tired", (await library.ReadAsync(changed)).Quotations[0].Text, StringComparison.Ordinal);

        Assert.Equal((0, 0, 0, 0, 0), await RunAsync());
    }

    [Fact]
    public async Task A_run_goes_on_where_another_was_stopped()
    {
        for (var number = 0; number < 5; number++)
        {
            var text = Stories.Text($"Story number {number}");
            await library.ShelveOlderReadingAsync(text, text.Replace("tired", "worn out", StringComparison.Ordinal));
        }

        await library.Rereadings.ReadAgainAsync(1, Cancellation);
        await library.Rereadings.ReadAgainAsync(2, Cancellation);

        Assert.Equal((3, 3, 3, 0, 0), await RunAsync());
    }

    private async Task<(int Total, int Done, int Changed, int Refused, int Failed)> RunAsync()
    {
        run.Start();
        Assert.True(await Task.Run(() => SpinWait.SpinUntil(() => !run.Progress.IsRunning, TimeSpan.FromMinutes(1)), Cancellation));
        var progress = run.Progress;
        return (progress.Total, progress.Done, progress.Changed, progress.Refused, progress.Failed);
    }
}
