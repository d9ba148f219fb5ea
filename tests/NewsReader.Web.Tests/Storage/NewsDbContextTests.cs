using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Importing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Tests.Storage;

public sealed class NewsDbContextTests(TemporaryLibrary library) : IClassFixture<TemporaryLibrary>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_comes_back_with_all_its_facts()
    {
        var stored = await StoreAsync(Stories.WithEverything());

        var read = await library.ReadAsync(stored.Id);

        Assert.Equal("Bridge closes", read.Headline);
        Assert.Equal("bridge closes", read.HeadlineKey);
        Assert.True(read.HeadlineIsDerived);
        Assert.Equal("Officials said it will take three weeks.", read.Standfirst);
        Assert.Equal("By Ana Diaz and Jo Roe, The Wire", read.Byline);
        Assert.Equal("PORTO, Nov 3 (The Wire)", read.Dateline);
        Assert.Equal("The Wire", read.Outlet);
        Assert.Equal("Cities", read.Topic);
        Assert.Equal("en", read.Language);
        Assert.Equal("https://wire.example/bridge", read.Address);
        Assert.Equal(stored.WordCount, read.WordCount);
    }

    [Fact]
    public async Task A_moment_comes_back_with_its_offset()
    {
        var stored = await StoreAsync(Stories.WithEverything());

        var read = await library.ReadAsync(stored.Id);

        Assert.Equal(new DateTimeOffset(2025, 11, 3, 18, 0, 15, TimeSpan.Zero), read.PublishedAt!.Value.ToUniversalTime());
        Assert.Equal(TimeSpan.FromHours(5.5), read.PublishedAt!.Value.Offset);
        Assert.True(read.PublishedAtHasTime);
        Assert.Equal(TimeSpan.FromHours(-8), read.ModifiedAt!.Value.Offset);
        Assert.Equal(Stories.ImportedAt, read.ImportedAt);
    }

    [Fact]
    public async Task Sections_and_paragraphs_come_back_in_order()
    {
        var article = Stories.Short("In order");
        for (var section = 1; section <= 12; section++)
        {
            article.Begin($"Heading {section}");
            article.Write($"First of {section}");
            article.Write($"Second of *{section}*");
        }

        var stored = await StoreAsync(article);

        var read = await library.ReadAsync(stored.Id);
        Assert.Equal([null, .. Enumerable.Range(1, 12).Select(section => $"Heading {section}")], read.Sections.Select(section => section.Heading));
        Assert.Equal(Enumerable.Range(1, 25), read.Paragraphs.Select(paragraph => paragraph.Number));
        Assert.Equal("Second of *12*", read.Sections[12].Paragraphs[1].Markdown);
        Assert.Equal("Second of 12", read.Sections[12].Paragraphs[1].PlainText);
    }

    [Fact]
    public async Task Authors_come_back_in_the_bylines_order_with_their_notes()
    {
        var stored = await StoreAsync(Stories.WithEverything());

        var read = await library.ReadAsync(stored.Id);

        Assert.Equal([("Ana Diaz", "Ana writes about cities."), ("Jo Roe", null)], read.Credits.Select(credit => (credit.Author.Name, credit.Author.Note)));
    }

    [Fact]
    public async Task Sources_come_back_with_what_they_say_and_where()
    {
        var stored = await StoreAsync(Stories.WithEverything());

        var read = await library.ReadAsync(stored.Id);

        Assert.Equal(["Officials", "Maria Lopez"], read.Sources.Select(source => source.Name));
        var lopez = read.Sources[1];
        Assert.Equal((SourceKind.Person, "chief engineer", "City of Porto"), (lopez.Kind, lopez.Role, lopez.Affiliation));
        Assert.Equal("Maria Lopez", lopez.Source?.Name);
        Assert.Null(read.Sources[0].Source);
        Assert.Equal(["It is tired", "that it was old"], lopez.Quotations.Select(quotation => quotation.Text));

        var direct = lopez.Quotations[0];
        Assert.Equal((QuotationKind.Direct, "said", 0.99), (direct.Kind, direct.Cue, direct.Confidence));
        Assert.Equal([new TextPlace(1, 1, 11)], direct.Places);
        Assert.Equal([new TextPlace(1, 15, 4)], direct.CuePlaces);
        Assert.Equal([new TextPlace(1, 20, 11)], direct.SourcePlaces);
    }

    [Fact]
    public async Task What_is_credited_to_nobody_comes_back_in_its_place()
    {
        var stored = await StoreAsync(Stories.WithEverything());

        var read = await library.ReadAsync(stored.Id);

        Assert.Equal([0, 1, 2, 3], read.Quotations.Select(quotation => quotation.Position));
        Assert.Equal("nobody knows", read.Quotations[3].Text);
        Assert.DoesNotContain(read.Quotations[3], read.Sources.SelectMany(source => source.Quotations));
        Assert.Empty(read.Quotations[3].SourcePlaces);
    }

    [Fact]
    public async Task Related_links_come_back_in_order()
    {
        var stored = await StoreAsync(Stories.WithEverything());

        var read = await library.ReadAsync(stored.Id);

        Assert.Equal(
            [(RelatedLinkKind.Promo, "Ferries are full", (string?)null, 1), (RelatedLinkKind.SimilarPost, "Tunnels, too", "https://wire.example/tunnels", (int?)null)],
            read.RelatedLinks.Select(link => (link.Kind, link.Headline, link.Address, link.AfterParagraph)));
        Assert.Equal("tunnels too", read.RelatedLinks[1].HeadlineKey);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    public async Task The_original_comes_back_byte_for_byte(int length)
    {
        var bytes = new byte[length];
        new Random(4711).NextBytes(bytes);
        await library.StoreAsync(new Original { Article = Stories.Short("Kept"), Fingerprint = Original.FingerprintOf(bytes), Format = ImportFormat.PlainText, Bytes = bytes });

        var fingerprint = Original.FingerprintOf(bytes);
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        var read = await db.Originals.SingleAsync(original => original.Fingerprint == fingerprint, Cancellation);

        Assert.Equal(bytes, read.Bytes);
        Assert.Equal(ImportFormat.PlainText, read.Format);
    }

    [Fact]
    public async Task Deleting_an_article_takes_everything_of_its_own_and_leaves_people()
    {
        var other = new TemporaryLibrary();
        await other.InitializeAsync();
        await other.StoreAsync(new Original { Article = Stories.WithEverything(), Fingerprint = "f", Format = ImportFormat.PlainText, Bytes = [1] });

        await using (var db = await other.Database.CreateDbContextAsync(Cancellation))
        {
            await db.Articles.ExecuteDeleteAsync(Cancellation);
        }

        string[] left = ["Authors", "Sources"];
        await using var after = await other.Database.CreateDbContextAsync(Cancellation);
        foreach (var entity in after.Model.GetEntityTypes())
        {
            var table = entity.GetTableName()!;
            var rows = await CountAsync(after, table);
            Assert.True(left.Contains(table) == rows > 0, $"{table} has {rows} rows");
        }

        await other.DisposeAsync();
    }

    [Fact]
    public async Task Deleting_an_article_that_was_followed_leaves_the_link_without_a_target()
    {
        var followed = Stories.Short("Followed");
        var from = Stories.Short("Followed from here");
        from.PointTo(new RelatedLink { Kind = RelatedLinkKind.Promo, Headline = "Followed", Target = followed });
        followed.FollowedFrom = from;
        await library.StoreAsync(from);

        await using (var db = await library.Database.CreateDbContextAsync(Cancellation))
        {
            await db.Articles.Where(article => article.Id == followed.Id).ExecuteDeleteAsync(Cancellation);
        }

        Assert.Null((await library.ReadAsync(from.Id)).RelatedLinks[0].TargetId);
    }

    [Fact]
    public async Task One_input_cannot_be_stored_twice()
    {
        await library.StoreAsync(new Original { Article = Stories.Short("Once"), Fingerprint = "same", Format = ImportFormat.PlainText, Bytes = [1] });

        var problem = await Assert.ThrowsAsync<DbUpdateException>(() => library.StoreAsync(
            new Original { Article = Stories.Short("Twice"), Fingerprint = "same", Format = ImportFormat.PlainText, Bytes = [1] }));

        Assert.Equal(19, Assert.IsType<SqliteException>(problem.InnerException).SqliteErrorCode);
    }

    private static async Task<long> CountAsync(NewsDbContext db, string table)
    {
        await db.Database.OpenConnectionAsync(Cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The name is the model's own.
        command.CommandText = $"SELECT count(*) FROM \"{table}\"";
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    // People are known by name over the whole library, so the article of the test before makes room.
    private async Task<Article> StoreAsync(Article article)
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        await db.Articles.ExecuteDeleteAsync(Cancellation);
        await db.Authors.ExecuteDeleteAsync(Cancellation);
        await db.Sources.ExecuteDeleteAsync(Cancellation);
        article.CountWords();
        db.Add(article);
        await db.SaveChangesAsync(Cancellation);
        return article;
    }
}
