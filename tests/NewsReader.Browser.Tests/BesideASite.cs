namespace NewsReader.Browser.Tests;

/// <summary>For tests in which the app fetches: each has a site of this machine, and an app of its own that may ask it.</summary>
public abstract class BesideASite(SeededLibrary library) : IAsyncLifetime
{
    private protected LocalSite Site { get; private set; } = null!;

    private protected RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await LocalSite.StartAsync();
        App = new RunningApp(library) { AllowHosts = Site.Authority };
        await App.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
