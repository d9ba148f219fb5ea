using Microsoft.AspNetCore.Hosting;
using NewsReader.Tests;

namespace NewsReader.Browser.Tests;

/// <summary>
/// The whole app on a free port of this machine, with a library of its own. It runs in the process of the tests, where what the
/// first app has compiled is there for all others; what is to be killed, weighed or drawn is an <see cref="AppProcess"/>.
/// </summary>
public sealed class RunningApp : IServedApp, IAsyncLifetime
{
    private readonly DirectoryInfo data;
    private readonly bool isKept;
    private HostedApp? server;

    public RunningApp(SeededLibrary library)
        : this(library.Copy()) => isKept = false;

    /// <summary>Runs over a folder, and leaves it there.</summary>
    internal RunningApp(DirectoryInfo data)
    {
        this.data = data;
        isKept = true;
    }

    public string Address { get; private set; } = "";

    /// <summary>Hosts of this machine that the app may fetch from.</summary>
    internal string AllowHosts { get; init; } = "";

    public ValueTask InitializeAsync()
    {
        server = new HostedApp([.. AppSettings.For(data, AllowHosts), (WebHostDefaults.ServerUrlsKey, AppSettings.AnyPort)]);
        server.UseKestrel();
        server.StartServer();
        Address = server.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        if (!isKept)
        {
            data.Delete(recursive: true);
        }
    }
}
