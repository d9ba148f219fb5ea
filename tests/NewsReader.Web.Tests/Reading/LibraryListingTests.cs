using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Articles;
using NewsReader.Web.Articles;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Tests.Reading;

public sealed class LibraryListingTests(LibraryListingTests.Shelf shelf) : IClassFixture<LibraryListingTests.Shelf>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    public static TheoryData<string> Queries =>
    [
        "", "state=unread", "state=reading", "state=read", "starred=true", "archived=true", "archived=true&state=read", "starred=true&state=unread",
        "tag=even", "tag=even&state=unread&outlet=Wire", "outlet=Wire", "outlet=Wire&state=read", "lang=de", "lang=de&outlet=Post&starred=true",
        "author=Ana+Diaz", "author=ana+DIAZ&tag=even", "source=Maria+Lopez", "source=Maria+Lopez&outlet=Wire&state=unread", "author=Nobody",
        "from=2026-01-10&to=2026-01-20", "from=2026-01-10&state=unread", "tag=even&to=2026-01-20", "source=Maria+Lopez&from=2026-01-05",
    ];

    [Theory, MemberData(nameof(Queries))]
    public async Task A_list_holds_what_fits_newest_first_and_pages_by_key(string query)
    {
        var filter = Parse(query);
        await using var db = await shelf.Library.Database.CreateDbContextAsync(Cancellation);
        var expected = shelf.Articles.Where(article => Fits(article, filter)).OrderByDescending(article => article.Day).Select(article => article.Id).ToList();

        var found = new List<int>();
        ShelfPlace? after = null;
        do
        {
            var page = await LibraryRows.ReadAsync(db, new LibraryListing(filter), after, 7, Cancellation);
            found.AddRange(page.Rows.Select(row => row.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(expected, found);
    }

    [Theory, MemberData(nameof(Queries))]
    public async Task No_list_scans_a_table(string query)
    {
        var listing = new LibraryListing(Parse(query));
        foreach (var comparison in new[] { null, "<", ">=" })
        {
            Assert.DoesNotContain(await shelf.PlanOfAsync(listing.Sql(31, comparison)), step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("", "IX_ReadingStates_IsArchived_ShelvedAt_ArticleId (IsArchived=?")]
    [InlineData("state=unread", "IX_ReadingStates_IsArchived_Progress_ShelvedAt_ArticleId (IsArchived=? AND Progress=?")]
    [InlineData("archived=true&state=read", "IX_ReadingStates_IsArchived_Progress_ShelvedAt_ArticleId (IsArchived=? AND Progress=?")]
    [InlineData("starred=true", "IX_ReadingStates_Starred")]
    [InlineData("starred=true&state=unread", "IX_ReadingStates_Starred")]
    [InlineData("tag=even&state=unread", "IX_ArticleTags_Name_ShelvedAt_ArticleId (Name=?")]
    [InlineData("outlet=Wire&state=read", "IX_Articles_Outlet_ShelvedAt_Id (Outlet=?")]
    [InlineData("lang=de", "IX_Articles_Language_ShelvedAt_Id (Language=?")]
    [InlineData("from=2026-01-10&to=2026-01-20", "IX_ReadingStates_IsArchived_ShelvedAt_ArticleId (IsArchived=? AND ShelvedAt>? AND ShelvedAt<?")]
    public async Task A_list_is_walked_in_the_order_of_an_index(string query, string index)
    {
        foreach (var comparison in new[] { null, "<" })
        {
            var plan = await shelf.PlanOfAsync(new LibraryListing(Parse(query)).Sql(31, comparison));

            Assert.Contains(index, plan[0], StringComparison.Ordinal);
            Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("author=Ana+Diaz", "IX_Credit_AuthorId")]
    [InlineData("source=Maria+Lopez&state=unread", "IX_ArticleSources_SourceId")]
    public async Task Whose_articles_they_are_is_looked_up_by_key_and_only_these_are_sorted(string query, string index)
    {
        var plan = await shelf.PlanOfAsync(new LibraryListing(Parse(query)).Sql(31));

        Assert.StartsWith("SEARCH s USING INTEGER PRIMARY KEY", plan[0], StringComparison.Ordinal);
        Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_choices_and_what_was_begun_are_found_by_index()
    {
        foreach (var sql in new[] { LibraryChoices.Sql("Articles", "Outlet"), LibraryChoices.Sql("Articles", "Language"), LibraryChoices.Sql("ArticleTags", "Name") })
        {
            Assert.DoesNotContain(await shelf.PlanOfAsync(sql), step => step.StartsWith("SCAN Article", StringComparison.Ordinal));
        }

        Assert.Contains("USING INDEX IX_ReadingStates_OpenedAt", Assert.Single(await shelf.PlanOfAsync(BegunArticle.Sql)), StringComparison.Ordinal);
        await using var db = await shelf.Library.Database.CreateDbContextAsync(Cancellation);
        var choices = await LibraryChoices.ReadAsync(db, Cancellation);
        Assert.Equal(["Post", "Wire"], choices.Outlets);
        Assert.Equal(["de", "en"], choices.Languages);
        Assert.Equal(["even"], choices.Tags);
    }

    [Fact]
    public async Task A_list_is_marked_as_read_from_its_top_down_to_a_place()
    {
        var record = new ReadingRecord(shelf.Library.Database, shelf.Library.Gate, new FakeTimeProvider(Stories.ImportedAt.AddDays(1)));
        var filter = Parse("tag=even&state=unread");
        await using var db = await shelf.Library.Database.CreateDbContextAsync(Cancellation);
        var page = await LibraryRows.ReadAsync(db, new LibraryListing(filter), null, 4, Cancellation);

        var marked = await record.MarkReadAsync(new LibraryListing(filter), page.Rows[^1].Place, Cancellation);

        Assert.Equal(4, marked.Count);
        var read = await db.ReadingStates.Where(state => state.ReadAt == marked.At).Select(state => state.ArticleId).Order().ToListAsync(Cancellation);
        await record.TakeBackAsync(marked.At, Cancellation);
        Assert.Equal(page.Rows.Select(row => row.Id).Order(), read);
    }

    private static LibraryFilter Parse(string query) =>
        LibraryFilter.Parse(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query), out _);

    private static bool Fits(Shelved article, LibraryFilter filter) =>
        (filter.Progress is null || filter.Progress == article.Progress)
        && (filter.IsArchived ? article.IsArchived : filter.IsStarred || !article.IsArchived)
        && (!filter.IsStarred || article.IsStarred)
        && (filter.Tag is null || article.Number % 2 == 0)
        && (filter.Outlet is null || filter.Outlet == article.Outlet)
        && (filter.Language is null || filter.Language == article.Language)
        && (filter.Author is null || (article.Number % 5 == 0 && filter.Author != "Nobody"))
        && (filter.Source is null || article.Number % 4 == 0)
        && (filter.From is null || DateOnly.FromDateTime(article.Day.UtcDateTime) >= filter.From)
        && (filter.To is null || DateOnly.FromDateTime(article.Day.UtcDateTime) <= filter.To);

    internal sealed record Shelved(
        int Id, int Number, DateTimeOffset Day, string Outlet, string Language, ReadingProgress Progress, bool IsStarred, bool IsArchived);

    /// <summary>Sixty articles, one a day, of all kinds.</summary>
    public sealed class Shelf : IAsyncLifetime
    {
        internal TemporaryLibrary Library { get; } = new();

        internal List<Shelved> Articles { get; } = [];

        public async ValueTask InitializeAsync()
        {
            await Library.InitializeAsync();
            var ana = new Author { Name = "Ana Diaz" };
            var lopez = new Source { Name = "Maria Lopez", Kind = SourceKind.Person };
            var clock = new FakeTimeProvider(Stories.ImportedAt);
            var record = new ReadingRecord(Library.Database, Library.Gate, clock);
            await using var db = await Library.Database.CreateDbContextAsync();
            for (var number = 0; number < 60; number++)
            {
                var day = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(number);
                var article = Stories.Short($"Story {number}", day);
                (article.Outlet, article.Language) = (number % 3 == 0 ? "Post" : "Wire", number % 7 == 0 ? "de" : "en");
                if (number % 5 == 0)
                {
                    article.Credit(ana);
                }

                if (number % 4 == 0)
                {
                    Quote(article, lopez, day);
                    Quote(article, lopez, day);
                }

                db.Add(article);
                await db.SaveChangesAsync();
                var shelved = new Shelved(article.Id, number, day, article.Outlet, article.Language, (ReadingProgress)(number % 3), number % 6 == 1, number % 5 == 2);
                await record.ChangeAsync(article.Id, new StateChange
                {
                    Progress = shelved.Progress,
                    IsStarred = shelved.IsStarred,
                    IsArchived = shelved.IsArchived,
                    Tags = number % 2 == 0 ? ["even"] : [],
                });
                Articles.Add(shelved);
            }
        }

        public ValueTask DisposeAsync() => Library.DisposeAsync();

        internal async Task<List<string>> PlanOfAsync(string sql)
        {
            await using var db = await Library.Database.CreateDbContextAsync();
            await db.Database.OpenConnectionAsync();
            await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            foreach (var name in new[] { "@tag", "@outlet", "@language", "@author", "@source", "@from", "@to", "@moment", "@id" })
            {
                command.Parameters.AddWithValue(name, 1);
            }

            var steps = new List<string>();
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                steps.Add(reader.GetString(3));
            }

            return steps;
        }

        private static void Quote(Article article, Source source, DateTimeOffset day)
        {
            var printed = new ArticleSource { Name = source.Name, Kind = source.Kind };
            article.Attribute(new Quotation { Kind = QuotationKind.Direct, Text = "The story", Places = [new TextPlace(1, 0, 9)] }, printed);
            printed.Join(source, source, day, article.Outlet);
        }
    }
}
