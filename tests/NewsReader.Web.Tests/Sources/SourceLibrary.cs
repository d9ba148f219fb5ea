using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles;
using NewsReader.Web.Search;
using NewsReader.Web.Sources;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Tests.Sources;

/// <summary>A library to which articles are added that quote whom a test says.</summary>
public sealed class SourceLibrary : IAsyncLifetime
{
    public static readonly DateTimeOffset Monday = new(2025, 11, 3, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryLibrary library = new();

    internal IDbContextFactory<NewsDbContext> Database => library.Database;

    internal SourceDecisions Decisions => new(library.Database, library.Gate, new FakeTimeProvider(Stories.ImportedAt));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await library.AssertIsWholeAsync();
        await library.DisposeAsync();
    }

    internal static ArticleSource Person(string name, string? role = null, string? affiliation = null) =>
        new() { Name = name, Kind = SourceKind.Person, Role = role, Affiliation = affiliation };

    /// <summary>Stores an article that quotes each source as often as it is given.</summary>
    internal async Task<int> QuoteAsync(DateTimeOffset publishedAt, string? outlet, params ArticleSource[] quoted)
    {
        var article = Stories.Short($"Story of {publishedAt:d MMMM}", publishedAt);
        article.Outlet = outlet;
        foreach (var source in quoted)
        {
            article.Attribute(Stories.Said(article, 1, "story", "The", null, QuotationKind.Direct), source);
        }

        await StoreAsync(article);
        return article.Id;
    }

    internal Task StoreAsync(Article article) => ChangeAsync(async db =>
    {
        db.Add(article);
        await SourceRegister.JoinAsync(db, article, Cancellation);
        await SearchIndex.AddAsync(db, article.Id, Cancellation);
    });

    internal Task<int> QuoteAsync(params ArticleSource[] quoted) => QuoteAsync(Monday, null, quoted);

    /// <summary>Takes an article's sources out, replaces them, and joins them again: what an import of the same article does.</summary>
    internal Task QuoteAgainAsync(int articleId, params ArticleSource[] quoted) => ChangeAsync(async db =>
    {
        var article = await db.Articles.Include(one => one.Sources).Include(one => one.Quotations).AsSplitQuery().SingleAsync(one => one.Id == articleId, Cancellation);
        await SearchIndex.RemoveAsync(db, articleId, Cancellation);
        await SourceRegister.LeaveAsync(db, article, Cancellation);
        await db.ArticleSources.Where(printed => printed.Article == article).ExecuteDeleteAsync(Cancellation);
        await db.Quotations.Where(quotation => EF.Property<int>(quotation, "ArticleId") == articleId).ExecuteDeleteAsync(Cancellation);
        db.ChangeTracker.Clear();
        article = await db.Articles.Include(one => one.Sections).ThenInclude(section => section.Paragraphs).AsSplitQuery()
            .SingleAsync(one => one.Id == articleId, Cancellation);
        foreach (var source in quoted)
        {
            article.Attribute(Stories.Said(article, 1, "story", "The", null, QuotationKind.Direct), source);
        }

        await SourceRegister.JoinAsync(db, article, Cancellation);
        await SearchIndex.AddAsync(db, articleId, Cancellation);
    });

    internal Task LeaveAsync(int articleId) => ChangeAsync(async db =>
        await SourceRegister.LeaveAsync(db, await db.Articles.SingleAsync(article => article.Id == articleId, Cancellation), Cancellation));

    /// <summary>The sources that are quoted, as lists show them, oldest first.</summary>
    internal async Task<List<Source>> ListedAsync()
    {
        await using var db = await Database.CreateDbContextAsync(Cancellation);
        return await db.Sources.Where(source => source.ArticleCount > 0 && !source.IsSetAside).OrderBy(source => source.Id).AsNoTracking().ToListAsync(Cancellation);
    }

    /// <summary>Name, articles and statements of those.</summary>
    internal async Task<IEnumerable<(string Name, int Articles, int Statements)>> CountedAsync() =>
        (await ListedAsync()).Select(source => (source.Name, source.ArticleCount, source.StatementCount));

    internal async Task<List<SourceTally>> TalliesAsync(SourceAspect aspect)
    {
        await using var db = await Database.CreateDbContextAsync(Cancellation);
        return await db.SourceTallies.Where(tally => tally.Aspect == aspect).OrderBy(tally => tally.SourceId).ThenBy(tally => tally.Value).ToListAsync(Cancellation);
    }

    internal async Task<List<SourceQuestion>> QuestionsAsync()
    {
        await using var db = await Database.CreateDbContextAsync(Cancellation);
        return await db.OpenQuestions.Include(question => question.Source).Include(question => question.Other).ToListAsync(Cancellation);
    }

    internal async Task<int> LastDecisionAsync()
    {
        await using var db = await Database.CreateDbContextAsync(Cancellation);
        return await db.SourceDecisions.MaxAsync(decision => decision.Id, Cancellation);
    }

    internal async Task<bool> IsIndexRightAsync()
    {
        await using var db = await Database.CreateDbContextAsync(Cancellation);
        return await SearchIndex.IsRightAsync(db, Cancellation);
    }

    private async Task ChangeAsync(Func<NewsDbContext, Task> change)
    {
        await using var db = await Database.CreateDbContextAsync(Cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        await change(db);
        await transaction.CommitAsync(Cancellation);
    }
}
