using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Correcting;
using NewsReader.Web.Importing;
using NewsReader.Web.Search;
using NewsReader.Web.Tests.Importing;

namespace NewsReader.Web.Tests.Correcting;

public sealed class RereadingsTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly TemporaryLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await library.AssertIsWholeAsync();
        await library.DisposeAsync();
    }

    [Fact]
    public async Task An_article_takes_the_new_reading_and_keeps_its_id_and_address()
    {
        var id = await library.ShelveOlderReadingAsync(Stories.Text("Bridge closed"), Stories.Text("Bridge closed").Replace("tired", "worn out", StringComparison.Ordinal));

        var outcome = await library.Rereadings.ReadAgainAsync(id, Cancellation);

        var changes = Assert.IsType<RereadingOutcome.Changed>(outcome).Rereading.Changes;
        Assert.Equal((1, 1), (changes.Paragraphs.AddedCount, changes.Paragraphs.RemovedCount));
        Assert.Contains("tired", changes.Quotations.Added[0], StringComparison.Ordinal);
        Assert.Contains("worn out", changes.Quotations.Removed[0], StringComparison.Ordinal);
        Assert.Contains("it is tired", (await library.ReadAsync(id)).Quotations[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_reads_the_same_is_only_marked_as_seen()
    {
        var id = await library.ShelveOlderReadingAsync(Stories.Text("The same"), Stories.Text("The same"));

        Assert.IsType<RereadingOutcome.Same>(await library.Rereadings.ReadAgainAsync(id, Cancellation));

        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        Assert.Equal(0, await RereadingRun.WaitingAsync(db, Cancellation));
        Assert.False(await db.Rereadings.AnyAsync(Cancellation));
    }

    [Fact]
    public async Task Links_lead_where_they_led_and_keep_their_ids()
    {
        (string, string)[] links = [("https://wire.example/ferry", "Ferries are full again this week"), ("https://wire.example/tunnel", "Tunnels are no answer either")];
        var page = Pages.Of("Bridge closed", "https://wire.example/bridge", links);
        var id = await library.ShelveOlderReadingAsync(page, page.Replace("Tunnels are", "Tunnels were", StringComparison.Ordinal));
        var before = (await library.ReadAsync(id)).RelatedLinks;
        var here = Assert.IsType<ImportResult.Added>(
            await library.Imports.AddAsync(Stories.Bytes("Ferries"), new ImportCorrections { FollowedLinkId = before[0].Id }, Cancellation)).ArticleId;
        var there = Assert.IsType<ImportResult.Added>(
            await library.Imports.AddAsync(Stories.Bytes("Tunnels"), new ImportCorrections { FollowedLinkId = before[1].Id }, Cancellation)).ArticleId;

        Assert.IsType<RereadingOutcome.Changed>(await library.Rereadings.ReadAgainAsync(id, Cancellation));

        var after = (await library.ReadAsync(id)).RelatedLinks;
        Assert.Equal([here, there], after.Select(link => link.TargetId!.Value));
        Assert.Equal(before[0].Id, after[0].Id);
        Assert.Equal("Tunnels are no answer either", after[1].Headline);
        Assert.Equal(id, (await library.ReadAsync(here)).FollowedFrom!.Id);
    }

    [Fact]
    public async Task The_sources_of_the_library_count_the_new_reading()
    {
        await library.Imports.AddAsync(Stories.Bytes("Another of the same source"), cancellation: Cancellation);
        var text = Stories.Text("Bridge closed");
        var id = await library.ShelveOlderReadingAsync(text, text.Replace("Maria Lopez", "Mario Gomez", StringComparison.Ordinal));
        Assert.Equal((1, 1), (await CountAsync("Maria Lopez"), await CountAsync("Mario Gomez")));

        await library.Rereadings.ReadAgainAsync(id, Cancellation);

        Assert.Equal((2, null), (await CountAsync("Maria Lopez"), await CountAsync("Mario Gomez")));
    }

    [Fact]
    public async Task A_source_that_is_quoted_before_and_after_stays_the_same_one()
    {
        var text = Stories.Text("Bridge closed");
        var id = await library.ShelveOlderReadingAsync(text, text.Replace("tired", "worn out", StringComparison.Ordinal));
        var before = (await library.ReadAsync(id)).Sources[0];

        await library.Rereadings.ReadAgainAsync(id, Cancellation);

        var after = (await library.ReadAsync(id)).Sources[0];
        Assert.Equal((before.Id, before.Source!.Id, before.Source.StatementCount), (after.Id, after.Source!.Id, after.Source.StatementCount));
    }

    [Fact]
    public async Task The_index_says_what_the_new_reading_says()
    {
        var text = Stories.Text("Bridge closed");
        var id = await library.ShelveOlderReadingAsync(text, text.Replace("rusted", "crumbled", StringComparison.Ordinal));

        await library.Rereadings.ReadAgainAsync(id, Cancellation);

        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        Assert.True(await SearchIndex.IsRightAsync(db, Cancellation));
        Assert.Equal((1, 0), (await FoundAsync("rusted"), await FoundAsync("crumbled")));
    }

    [Fact]
    public async Task The_old_reading_can_be_had_back_and_is_not_read_again_by_the_same_importer()
    {
        var text = Stories.Text("Bridge closed");
        var id = await library.ShelveOlderReadingAsync(text, text.Replace("tired", "worn out", StringComparison.Ordinal));
        var changed = Assert.IsType<RereadingOutcome.Changed>(await library.Rereadings.ReadAgainAsync(id, Cancellation));

        Assert.Equal(id, await library.Rereadings.TakeBackAsync(changed.Rereading.Id, Cancellation));

        Assert.Contains("worn out", (await library.ReadAsync(id)).Quotations[0].Text, StringComparison.Ordinal);
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        Assert.Equal(0, await RereadingRun.WaitingAsync(db, Cancellation));
        Assert.Equal(0, await db.Originals.Where(original => original.ArticleId == id).Select(original => original.ReadBy).SingleAsync(Cancellation));
        Assert.True(await SearchIndex.IsRightAsync(db, Cancellation));
    }

    [Fact]
    public async Task An_original_in_which_no_article_is_found_any_more_leaves_the_article_as_it_is()
    {
        var id = await library.ShelveOlderReadingAsync("Home\nNews\nSport\nLog in\n", Stories.Text("Once an article"));

        Assert.IsType<RereadingOutcome.Refused>(await library.Rereadings.ReadAgainAsync(id, Cancellation));

        Assert.Equal("Once an article", (await library.ReadAsync(id)).Headline);
    }

    [Fact]
    public async Task An_article_without_an_original_is_missing_one() =>
        Assert.IsType<RereadingOutcome.Missing>(await library.Rereadings.ReadAgainAsync(4711, Cancellation));

    private async Task<int?> CountAsync(string source)
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        return await db.Sources.Where(known => known.Name == source).Select(known => (int?)known.ArticleCount).SingleOrDefaultAsync(Cancellation);
    }

    private async Task<int> FoundAsync(string word)
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        return await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM ArticleIndex WHERE ArticleIndex MATCH {word}").SingleAsync(Cancellation);
    }
}
