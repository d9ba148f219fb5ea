namespace NewsReader.Browser.Tests;

/// <summary>For tests in which the app fetches: each has a site of this machine, and an app of its own that may ask it.</summary>
public abstract class BesideASite(PublishedApp published) : IAsyncLifetime
{
    private protected LocalSite Site { get; private set; } = null!;

    private protected AppProcess App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await LocalSite.StartAsync();
        App = new AppProcess(published) { AllowHosts = Site.Authority };
        await App.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
