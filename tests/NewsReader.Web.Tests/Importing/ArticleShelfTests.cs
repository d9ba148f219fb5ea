using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using NewsReader.Articles.Importing;
using NewsReader.Web.Importing;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Tests.Importing;

public sealed class ArticleShelfTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly TemporaryLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task What_is_less_sure_is_kept_counts_for_no_source_and_is_found_by_no_search()
    {
        var shelf = new ArticleShelf(library.Database, library.Gate, NullLogger<ArticleShelf>.Instance);
        var original = new Original { Article = Stories.LessSure(), Fingerprint = "f", Format = ImportFormat.PlainText, Bytes = [1] };

        await shelf.PutAsync(original, new ImportCorrections(), Cancellation);

        Assert.Equal([true, false, false, false, false], (await library.ReadAsync(original.ArticleId)).Quotations.Select(quotation => quotation.IsSure));
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        var source = await db.Sources.SingleAsync(Cancellation);
        Assert.Equal(("Maria Lopez", 1, 1), (source.Name, source.StatementCount, source.ArticleCount));
        Assert.Equal(1, await CountAsync(db.Database.SqlQuery<int>($"SELECT rowid AS Value FROM QuotationIndex WHERE QuotationIndex MATCH 'tired'")));
        Assert.Equal(0, await CountAsync(db.Database.SqlQuery<int>($"SELECT rowid AS Value FROM QuotationIndex WHERE QuotationIndex MATCH 'hold'")));
        Assert.Equal(0, await CountAsync(db.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleIndex WHERE ArticleIndex MATCH 'sources:bell'")));
        Assert.True(await SearchIndex.IsRightAsync(db, Cancellation));
    }

    private static async Task<int> CountAsync(IQueryable<int> rows) => (await rows.ToListAsync(Cancellation)).Count;
}
