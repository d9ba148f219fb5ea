using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Reading;

/// <summary>Keeps the record of what was read. Its writes leave the articles that were drawn as they are: none of them shows it.</summary>
internal sealed class ReadingRecord(IDbContextFactory<NewsDbContext> database, WriteGate gate, TimeProvider clock) : IDisposable
{
    private readonly KeptUntilWritten<int, ArticleState> kept = new(500, () => gate.Turns);

    /// <summary>The state of an article; null when there is no such article.</summary>
    public Task<ArticleState?> OfAsync(int articleId, CancellationToken cancellation = default) => kept.FindAsync(
        articleId,
        async () =>
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            return await ArticleState.OfAsync(db, articleId, cancellation);
        },
        _ => 1);

    /// <summary>The state of an article that is being opened: one that was unread is being read from now on.</summary>
    public async Task<ArticleState?> OpenAsync(int articleId, CancellationToken cancellation = default)
    {
        var state = await OfAsync(articleId, cancellation);
        return state is { Progress: ReadingProgress.Unread }
            ? await ChangeAsync(articleId, (_, known, _) => { known.Open(clock.GetUtcNow()); return Task.CompletedTask; }, cancellation)
            : state;
    }

    /// <summary>Makes a change, whole or not at all; null when there is no such article.</summary>
    public Task<ArticleState?> ChangeAsync(int articleId, StateChange change, CancellationToken cancellation = default) => ChangeAsync(
        articleId,
        (db, state, cancellation) =>
        {
            change.ApplyTo(state, clock.GetUtcNow());
            return change.Tags is { } tags ? FileUnderAsync(db, articleId, tags, cancellation) : Task.CompletedTask;
        },
        cancellation);

    /// <summary>Marks articles as read, all at one moment, by which <see cref="TakeBackAsync"/> knows them.</summary>
    public Task<MarkedRead> MarkReadAsync(IReadOnlyList<int> articleIds, CancellationToken cancellation = default) => MarkReadAsync(
        db => db.ReadingStates.Where(state => articleIds.Contains(state.ArticleId)), cancellation);

    /// <summary>Marks a list as read from its top down to a place.</summary>
    public Task<MarkedRead> MarkReadAsync(LibraryListing list, ShelfPlace through, CancellationToken cancellation = default) => MarkReadAsync(
        db => db.ReadingStates.Where(state => list.DownTo(db, through).Contains(state.ArticleId)), cancellation);

    /// <summary>Gives the articles that were marked as read at a moment the state that they had.</summary>
    public Task<int> TakeBackAsync(DateTimeOffset readAt, CancellationToken cancellation = default) => gate.EnterQuietlyAsync(
        async cancellation =>
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            return await db.ReadingStates.Where(state => state.ReadAt == readAt).ExecuteUpdateAsync(
                update => update
                    .SetProperty(state => state.Progress, state => state.OpenedAt == null ? ReadingProgress.Unread : ReadingProgress.Reading)
                    .SetProperty(state => state.ReadAt, state => null),
                cancellation);
        },
        cancellation);

    public void Dispose() => kept.Dispose();

    private Task<ArticleState?> ChangeAsync(int articleId, Func<NewsDbContext, ReadingState, CancellationToken, Task> change, CancellationToken cancellation) => gate.EnterQuietlyAsync(
        async cancellation =>
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (await db.ReadingStates.SingleOrDefaultAsync(state => state.ArticleId == articleId, cancellation) is not { } known)
            {
                return null;
            }

            await change(db, known, cancellation);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return await ArticleState.OfAsync(db, articleId, cancellation);
        },
        cancellation);

    private static async Task FileUnderAsync(NewsDbContext db, int articleId, IReadOnlyList<string> tags, CancellationToken cancellation)
    {
        await db.ArticleTags.Where(tag => tag.ArticleId == articleId).ExecuteDeleteAsync(cancellation);
        foreach (var name in tags)
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO ArticleTags(ArticleId, Name, ShelvedAt) SELECT ArticleId, {name}, ShelvedAt FROM ReadingStates WHERE ArticleId = {articleId}",
                cancellation);
        }
    }

    private Task<MarkedRead> MarkReadAsync(Func<NewsDbContext, IQueryable<ReadingState>> which, CancellationToken cancellation) => gate.EnterQuietlyAsync(
        async cancellation =>
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            var now = clock.GetUtcNow();
            var count = await which(db).Where(state => state.Progress != ReadingProgress.Read).ExecuteUpdateAsync(
                update => update
                    .SetProperty(state => state.Progress, ReadingProgress.Read)
                    .SetProperty(state => state.ReadAt, now),
                cancellation);
            return new MarkedRead(count, now);
        },
        cancellation);
}
