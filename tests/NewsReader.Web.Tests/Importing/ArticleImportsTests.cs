using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Importing;
using NewsReader.Web.Articles;
using NewsReader.Web.Importing;

namespace NewsReader.Web.Tests.Importing;

public sealed class ArticleImportsTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly TemporaryLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task The_same_bytes_give_the_same_article()
    {
        var first = await AddAsync("Told twice");

        var second = await library.Imports.AddAsync(Stories.Bytes("Told twice"), cancellation: Cancellation);

        Assert.Equal(first, Assert.IsType<ImportResult.AlreadyHere>(second).ArticleId);
    }

    [Fact]
    public async Task One_byte_more_is_another_input()
    {
        var first = await AddAsync("Told twice");

        var second = await library.Imports.AddAsync([.. Stories.Bytes("Told twice"), (byte)'\n'], cancellation: Cancellation);

        Assert.NotEqual(first, Assert.IsType<ImportResult.Added>(second).ArticleId);
    }

    [Fact]
    public async Task The_input_is_kept_with_its_article()
    {
        var id = await AddAsync("With its input");

        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        var original = await db.Originals.SingleAsync(kept => kept.ArticleId == id, Cancellation);

        Assert.Equal(Stories.Bytes("With its input"), original.Bytes);
    }

    [Theory]
    [InlineData("", RejectionKind.Empty)]
    [InlineData("Home\nNews\nSport\nLog in\n", RejectionKind.NoArticle)]
    public async Task What_is_no_article_is_not_stored(string text, RejectionKind expected)
    {
        var result = await library.Imports.AddAsync(Encoding.UTF8.GetBytes(text), cancellation: Cancellation);

        Assert.Equal(expected, Assert.IsType<ImportResult.Rejected>(result).Kind);
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        Assert.Equal(0, await db.Originals.CountAsync(Cancellation));
        Assert.Equal(0, await db.Articles.CountAsync(Cancellation));
    }

    [Fact]
    public async Task An_author_of_several_articles_is_one_author()
    {
        await AddAsync("Her first", new ImportCorrections { Authors = "Ana Díaz" });
        await AddAsync("Her second", new ImportCorrections { Authors = "ANA DIAZ; Jo Roe" });

        await using var db = await library.Database.CreateDbContextAsync(Cancellation);

        Assert.Equal(["Ana Díaz", "Jo Roe"], await db.Authors.OrderBy(author => author.Name).Select(author => author.Name).ToListAsync(Cancellation));
        var ana = await db.Authors.SingleAsync(author => author.Key == "ana diaz", Cancellation);
        Assert.Equal(2, await db.Articles.By(ana.Id).CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_source_of_several_articles_is_one_source()
    {
        var first = await library.ReadAsync(await AddAsync("On Monday"));
        var second = await library.ReadAsync(await AddAsync("On Tuesday"));

        var lopez = first.Sources.Single(source => source.Name == "Maria Lopez");
        Assert.NotNull(lopez.Source);
        Assert.Equal(lopez.Source.Id, second.Sources.Single(source => source.Name == "Maria Lopez").Source!.Id);
    }

    [Fact]
    public async Task Following_a_link_makes_it_lead_to_the_new_article()
    {
        var (from, link) = await StoreLinkAsync("Ferries are full");

        var id = await AddAsync("Ferries fuller than ever", new ImportCorrections { FollowedLinkId = link });

        Assert.Equal(id, (await library.ReadAsync(from)).RelatedLinks[0].TargetId);
        Assert.Equal(from, (await library.ReadAsync(id)).FollowedFrom!.Id);
    }

    [Fact]
    public async Task Following_a_link_to_an_article_that_is_here_makes_it_lead_there()
    {
        var here = await AddAsync("Ferries fuller than ever");
        var (from, link) = await StoreLinkAsync("Ferries are full");

        var result = await library.Imports.AddAsync(
            Stories.Bytes("Ferries fuller than ever"), new ImportCorrections { FollowedLinkId = link }, Cancellation);

        Assert.Equal(here, Assert.IsType<ImportResult.AlreadyHere>(result).ArticleId);
        Assert.Equal(here, (await library.ReadAsync(from)).RelatedLinks[0].TargetId);
    }

    [Fact]
    public async Task A_link_that_is_gone_is_no_hindrance()
    {
        var id = await AddAsync("Followed from nowhere", new ImportCorrections { FollowedLinkId = 4711 });

        Assert.Null((await library.ReadAsync(id)).FollowedFrom);
    }

    [Fact]
    public async Task What_the_reader_put_right_is_what_is_stored()
    {
        var id = await AddAsync("A slip", new ImportCorrections
        {
            Headline = "  Put right ",
            Authors = "Jo Roe; Ana Diaz",
            PublishedOn = new DateOnly(2025, 11, 3),
            Outlet = " The Wire ",
        });

        var article = await library.ReadAsync(id);

        Assert.Equal("Put right", article.Headline);
        Assert.False(article.HeadlineIsDerived);
        Assert.Equal(["Jo Roe", "Ana Diaz"], article.Credits.Select(credit => credit.Author.Name));
        Assert.Equal(new DateTimeOffset(2025, 11, 3, 0, 0, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.False(article.PublishedAtHasTime);
        Assert.Equal("The Wire", article.Outlet);
    }

    private async Task<(int Article, int Link)> StoreLinkAsync(string headline)
    {
        var from = Stories.Short("Followed from here");
        from.PointTo(new RelatedLink { Kind = RelatedLinkKind.SimilarPost, Headline = headline });
        await library.StoreAsync(from);
        return (from.Id, from.RelatedLinks[0].Id);
    }

    private async Task<int> AddAsync(string headline, ImportCorrections? corrections = null) =>
        Assert.IsType<ImportResult.Added>(await library.Imports.AddAsync(Stories.Bytes(headline), corrections, Cancellation)).ArticleId;
}
