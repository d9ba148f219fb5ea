using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles;
using NewsReader.Articles.Importing;
using NewsReader.Tests;
using NewsReader.Web.Articles;
using NewsReader.Web.Correcting;
using NewsReader.Web.Importing;
using NewsReader.Web.Storage;
using NewsReader.Web.Upkeep;

namespace NewsReader.Web.Tests;

/// <summary>A library in a real SQLite file, without the app around it.</summary>
public sealed class TemporaryLibrary : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private ServiceProvider services = null!;
    private HostRules? rules;

    internal string DataFolder => folder.Path;

    internal IDbContextFactory<NewsDbContext> Database => services.GetRequiredService<IDbContextFactory<NewsDbContext>>();

    internal FakeTimeProvider Clock { get; } = new(Stories.ImportedAt);

    internal ArticleImports Imports => new(new ArticleImporter(Clock), Shelf, Rules);

    internal ArticleReadings Readings => services.GetRequiredService<ArticleReadings>();

    internal Rereadings Rereadings => new(Database, Gate, new ArticleImporter(Clock), Rules, Clock);

    internal HostRules Rules => rules ??= new HostRules(Database, Gate, Clock);

    internal BodyRepairs Repairs => new(Database, new ArticleImporter(Clock), Rules, Rereadings);

    internal ArticleCorrections Corrections => new(Database, Gate, Clock);

    private ArticleShelf Shelf => new(Database, Gate, NullLogger<ArticleShelf>.Instance);

    internal WriteGate Gate => services.GetRequiredService<WriteGate>();

    public async ValueTask InitializeAsync()
    {
        EmptyLibrary.PutInto(folder.Path);
        services = new ServiceCollection()
            .AddSingleton(new LibrarySettings { DataFolder = folder.Path, SeedsFolder = null })
            .AddLogging()
            .AddDatabase()
            .RefuseDoubtfulQueries()
            .AddSingleton<ArticleDrawing>()
            .AddSingleton<ArticleReadings>()
            .BuildServiceProvider();
        await services.PrepareDatabaseAsync();
    }

    internal async Task StoreAsync(params object[] entities)
    {
        await using var db = await Database.CreateDbContextAsync();
        db.AddRange(entities);
        await db.SaveChangesAsync();
    }

    internal async Task<Article> ReadAsync(int id)
    {
        await using var db = await Database.CreateDbContextAsync();
        return await db.Articles.WithEverythingToRead().SingleAsync(article => article.Id == id);
    }

    /// <summary>An article as if an older importer had made it of the original: as the importer of today makes it of another text.</summary>
    internal async Task<int> ShelveOlderReadingAsync(string original, string readAs)
    {
        var older = Assert.IsType<ImportOutcome.Imported>(new ArticleImporter(Clock).Import(readAs));
        var bytes = Encoding.UTF8.GetBytes(original);
        var kept = new Original { Article = older.Article, Fingerprint = Original.FingerprintOf(bytes), Format = older.Format, Bytes = bytes };
        return Assert.IsType<ImportResult.Added>(await Shelf.PutAsync(kept, ImportCorrections.None)).ArticleId;
    }

    /// <summary>Whatever a test did, the counts and the index say in the end what the articles say.</summary>
    internal async Task AssertIsWholeAsync()
    {
        await using var db = await Database.CreateDbContextAsync();
        Assert.Empty(await LibraryCheck.RunAsync(db, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }
}
