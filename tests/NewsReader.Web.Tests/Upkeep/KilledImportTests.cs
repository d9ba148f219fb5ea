using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Web.Storage;
using NewsReader.Web.Upkeep;

namespace NewsReader.Web.Tests.Upkeep;

public sealed class KilledImportTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    /// <summary>The app in a process of its own, killed while two writers send it articles.</summary>
    [Fact]
    public async Task A_process_that_is_killed_in_the_middle_of_imports_leaves_a_library_that_is_whole()
    {
        using var folder = new TemporaryFolder();
        var address = $"http://127.0.0.1:{FreePort()}";
        using var app = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location])
        {
            RedirectStandardOutput = true,
            Environment = { ["NEWSREADER_DATA"] = folder.Path, ["NEWSREADER_SEEDS"] = folder.Sub("none"), ["ASPNETCORE_URLS"] = address },
        })!;
        try
        {
            await UntilListeningAsync(app);
            using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(address) };
            var taken = new TaskCompletionSource();
            var writers = Enumerable.Range(0, 2).Select(writer => SendAsync(client, writer, taken)).ToList();
            await taken.Task.WaitAsync(Cancellation);
            app.Kill(entireProcessTree: true);
            await app.WaitForExitAsync(Cancellation);
            await Task.WhenAll(writers);
        }
        finally
        {
            app.Kill(entireProcessTree: true);
        }

        await CheckAsync(folder.Path);
    }

    private static async Task CheckAsync(string data)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(new LibrarySettings { DataFolder = data, SeedsFolder = null }).AddDatabase().BuildServiceProvider();
        await services.PrepareDatabaseAsync(Cancellation);
        await using var db = await services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<NewsDbContext>>().CreateDbContextAsync(Cancellation);

        Assert.Empty(await LibraryCheck.RunAsync(db, Cancellation));
        Assert.True(db.Articles.Any());
    }

    // The fifth article that is taken says that the app is in the middle of it.
    private static async Task SendAsync(HttpClient client, int writer, TaskCompletionSource taken)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                using var text = new StringContent(Stories.Text($"Story {number} of writer {writer} about the bridge"), Encoding.UTF8, "text/plain");
                using var answer = await client.PostAsync(new Uri("/api/articles", UriKind.Relative), text, Cancellation);
                Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
                if (number == 4)
                {
                    taken.TrySetResult();
                }
            }
        }
        catch (HttpRequestException)
        {
            // The process is gone.
        }
    }

    private static async Task UntilListeningAsync(Process app)
    {
        while (await app.StandardOutput.ReadLineAsync(Cancellation) is { } line)
        {
            if (line.Contains("http://127.0.0.1", StringComparison.Ordinal))
            {
                // Nobody reads on: a full pipe would stop the app.
                _ = app.StandardOutput.ReadToEndAsync(Cancellation);
                return;
            }
        }

        Assert.Fail("The app did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
