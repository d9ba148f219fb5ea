using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Articles;
using NewsReader.Articles.Importing;
using NewsReader.Tests;
using NewsReader.Web.Importing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Tests;

/// <summary>The whole app with an empty library of its own, reached without a network.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HostedApp host;

    public RunningApp()
        : this([])
    {
    }

    internal RunningApp(params IEnumerable<(string Name, string Value)> settings)
    {
        DataFolder = folder.Sub("data");
        SeedsFolder = folder.Sub("seeds");
        EmptyLibrary.PutInto(DataFolder);
        host = new HostedApp([(LibrarySettings.DataVariable, DataFolder), (LibrarySettings.SeedsVariable, SeedsFolder), .. settings]);
    }

    internal string DataFolder { get; }

    internal string SeedsFolder { get; }

    internal IServiceProvider Services => host.Services;

    internal IDbContextFactory<NewsDbContext> Database => Services.GetRequiredService<IDbContextFactory<NewsDbContext>>();

    /// <summary>A client that keeps cookies and shows redirects instead of following them.</summary>
    internal HttpClient Client() => host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    internal async Task<int> AddAsync(byte[] bytes, ImportCorrections? corrections = null) =>
        Assert.IsType<ImportResult.Added>(await Services.GetRequiredService<ArticleImports>().AddAsync(bytes, corrections)).ArticleId;

    /// <summary>Puts articles on the shelf that no importer has made.</summary>
    internal async Task StoreAsync(params Article[] articles)
    {
        var shelf = Services.GetRequiredService<ArticleShelf>();
        foreach (var article in articles)
        {
            // The shelf joins them itself.
            article.Sources.ToList().ForEach(source => source.Leave());
            var original = new Original { Article = article, Fingerprint = Guid.NewGuid().ToString(), Format = ImportFormat.PlainText, Bytes = [] };
            Assert.IsType<ImportResult.Added>(await shelf.PutAsync(original, ImportCorrections.None));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        folder.Dispose();
    }
}
