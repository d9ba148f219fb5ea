using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Web.Articles;
using NewsReader.Web.Reading;
using NewsReader.Web.Tests.Storage;

namespace NewsReader.Web.Tests.Reading;

public sealed class ReadingRecordTests(TemporaryLibrary library) : IClassFixture<TemporaryLibrary>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero));

    private ReadingRecord Record => new(library.Database, library.Gate, clock);

    [Fact]
    public async Task An_article_is_unread_as_soon_as_it_is_stored()
    {
        var id = await StoreAsync("New");

        var state = await Record.OfAsync(id, Cancellation);

        Assert.Equal(ReadingProgress.Unread, state!.Progress);
        Assert.False(state.IsStarred || state.IsArchived);
        Assert.Null(state.OpenedAt);
        Assert.Empty(state.Tags);
    }

    [Fact]
    public async Task Opening_makes_it_reading_and_one_that_was_read_stays_read()
    {
        var id = await StoreAsync("Opened");

        Assert.Equal(ReadingProgress.Reading, (await Record.OpenAsync(id, Cancellation))!.Progress);
        await Record.ChangeAsync(id, StateChange.Named("read")!, Cancellation);

        Assert.Equal(ReadingProgress.Read, (await Record.OpenAsync(id, Cancellation))!.Progress);
        Assert.Null(await Record.OpenAsync(4711, Cancellation));
    }

    [Fact]
    public async Task The_place_is_kept_while_reading_and_a_late_one_changes_nothing()
    {
        var id = await StoreAsync("Placed");
        await Record.OpenAsync(id, Cancellation);

        var here = await Record.ChangeAsync(id, new StateChange { Place = new ReadingPlace(7, 40) }, Cancellation);
        await Record.ChangeAsync(id, StateChange.Named("read")!, Cancellation);
        var late = await Record.ChangeAsync(id, new StateChange { Place = new ReadingPlace(8, 50) }, Cancellation);

        Assert.Equal((7, 40), (here!.Paragraph, here.Percent));
        Assert.Equal((ReadingProgress.Read, 7, 40), (late!.Progress, late.Paragraph, late.Percent));
    }

    [Fact]
    public async Task What_a_reader_did_last_is_kept_though_they_have_gone_to_another_page_meanwhile()
    {
        var id = await StoreAsync("Left at once");
        using var recorded = new RecordedStatements(library.DataFolder);
        using var gone = new CancellationTokenSource();
        var record = new ReadingRecord(library.Database, library.Gate, new LeavingClock(gone));

        await record.ChangeAsync(id, StateChange.Named("star")!, gone.Token);

        Assert.True((await Record.OfAsync(id, Cancellation))!.IsStarred);
        Assert.Empty(recorded.TransactionErrors);
    }

    [Fact]
    public async Task What_is_taken_back_has_its_place_again_until_it_is_opened_as_unread()
    {
        var id = await StoreAsync("Taken back");
        await Record.OpenAsync(id, Cancellation);
        await Record.ChangeAsync(id, new StateChange { Place = new ReadingPlace(7, 40) }, Cancellation);

        await Record.ChangeAsync(id, StateChange.Named("unread")!, Cancellation);
        var again = await Record.ChangeAsync(id, StateChange.Named("reading")!, Cancellation);
        await Record.ChangeAsync(id, StateChange.Named("unread")!, Cancellation);
        var afresh = await Record.OpenAsync(id, Cancellation);

        Assert.Equal(7, again!.Paragraph);
        Assert.Equal((0, 0), (afresh!.Paragraph, afresh.Percent));
    }

    [Fact]
    public async Task A_change_leaves_alone_what_it_does_not_name()
    {
        var id = await StoreAsync("Starred");
        await Record.ChangeAsync(id, new StateChange { IsStarred = true, Tags = ["energy", "ports"] }, Cancellation);

        await Record.ChangeAsync(id, StateChange.Named("archive")!, Cancellation);
        var state = await Record.ChangeAsync(id, new StateChange { Tags = ["ships"] }, Cancellation);

        Assert.True(state!.IsStarred && state.IsArchived);
        Assert.Equal(["ships"], state.Tags);
    }

    [Fact]
    public async Task Many_are_marked_as_read_at_one_stroke_and_taken_back_each_to_what_it_was()
    {
        var ids = new[] { await StoreAsync("Unread one"), await StoreAsync("Begun one"), await StoreAsync("Read before") };
        await Record.OpenAsync(ids[1], Cancellation);
        await Record.ChangeAsync(ids[2], StateChange.Named("read")!, Cancellation);
        clock.Advance(TimeSpan.FromMinutes(1));

        var marked = await Record.MarkReadAsync(ids, Cancellation);
        await Record.TakeBackAsync(MarkedRead.Parse(marked.ToString())!.At, Cancellation);

        Assert.Equal(2, marked.Count);
        var states = await Task.WhenAll(ids.Select(id => Record.OfAsync(id, Cancellation)));
        Assert.Equal([ReadingProgress.Unread, ReadingProgress.Reading, ReadingProgress.Read], states.Select(state => state!.Progress));
    }

    [Fact]
    public async Task What_is_read_leaves_drawn_articles_as_they_are()
    {
        var id = await StoreAsync("Drawn");
        var drawn = await library.Readings.FindAsync(id, SuretyThreshold.Sure, cancellation: Cancellation);

        await Record.OpenAsync(id, Cancellation);
        await Record.ChangeAsync(id, new StateChange { Place = new ReadingPlace(1, 90), Tags = ["quiet"] }, Cancellation);
        await Record.MarkReadAsync([id], Cancellation);

        Assert.Same(drawn, await library.Readings.FindAsync(id, SuretyThreshold.Sure, cancellation: Cancellation));
    }

    [Fact]
    public async Task A_state_that_is_kept_at_hand_is_read_anew_when_anything_was_written()
    {
        var id = await StoreAsync("Kept at hand");
        var record = Record;
        var before = await record.OfAsync(id, Cancellation);

        Assert.Same(before, await record.OfAsync(id, Cancellation));
        await Record.ChangeAsync(id, new StateChange { IsStarred = true }, Cancellation);
        Assert.True((await record.OfAsync(id, Cancellation))!.IsStarred);
    }

    [Fact]
    public async Task The_state_moves_with_the_article_and_goes_with_it()
    {
        var id = await StoreAsync("Moved");
        await Record.ChangeAsync(id, new StateChange { IsStarred = true, Tags = ["kept"] }, Cancellation);
        var moved = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);

        await using (var db = await library.Database.CreateDbContextAsync(Cancellation))
        {
            (await db.Articles.SingleAsync(article => article.Id == id, Cancellation)).PublishedAt = moved;
            await db.SaveChangesAsync(Cancellation);
            Assert.Equal(moved, (await db.ReadingStates.SingleAsync(state => state.ArticleId == id, Cancellation)).ShelvedAt);
            Assert.Equal(moved, (await db.ArticleTags.SingleAsync(tag => tag.ArticleId == id, Cancellation)).ShelvedAt);
            Assert.True((await Record.OfAsync(id, Cancellation))!.IsStarred);
        }

        await using var later = await library.Database.CreateDbContextAsync(Cancellation);
        await later.Articles.Where(article => article.Id == id).ExecuteDeleteAsync(Cancellation);
        Assert.Null(await Record.OfAsync(id, Cancellation));
        Assert.False(await later.ArticleTags.AnyAsync(tag => tag.ArticleId == id, Cancellation));
    }

    private async Task<int> StoreAsync(string headline)
    {
        var article = Stories.Short(headline);
        await library.StoreAsync(article);
        return article.Id;
    }

    /// <summary>Asked for the time in the middle of a write, it has the reader gone.</summary>
    private sealed class LeavingClock(CancellationTokenSource gone) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            gone.Cancel();
            return Stories.ImportedAt;
        }
    }
}
