using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace NewsReader.Benchmarks.Serving;

/// <summary>The app as its users run it: a process of its own, on a free port, with an empty library and the seeds.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private readonly HttpClient client = Load.NewClient();
    private readonly Process process;
    private readonly string? ownFolder;

    private AppProcess(Process process, string address, string? ownFolder)
    {
        this.process = process;
        this.ownFolder = ownFolder;
        Address = address;
    }

    public string Address { get; }

    /// <summary>What the process holds now, in bytes.</summary>
    public long CurrentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The most memory that the process has held, in bytes.</summary>
    public long PeakBytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <param name="dataFolder">A library that exists; a new one with the seeds in it if left out.</param>
    public static async Task<AppProcess> StartAsync(string? dataFolder = null)
    {
        var own = dataFolder is null ? Directory.CreateTempSubdirectory("newsreader-").FullName : null;
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsReader.Web.dll")])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["NEWSREADER_DATA"] = dataFolder ?? own,
                ["ASPNETCORE_URLS"] = address,
                ["Logging__LogLevel__Default"] = "Error",
                ["Logging__LogLevel__NewsReader"] = "Error",
            },
        };
        var app = new AppProcess(Process.Start(start)!, address, own);
        await app.WaitUntilReadyAsync();
        return app;
    }

    public Task<byte[]> GetAsync(string path) => client.GetByteArrayAsync(Address + path);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        if (ownFolder is not null)
        {
            Directory.Delete(ownFolder, recursive: true);
        }
    }

    private async Task WaitUntilReadyAsync()
    {
        for (var attempt = 0; attempt < 150; attempt++)
        {
            try
            {
                _ = await Load.GetAsync(Address + "/health");
                return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200));
            }
        }

        throw new InvalidOperationException("The app did not answer within 30 seconds.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
