using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Correcting;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Correcting;

/// <summary>Takes and undoes what the reader puts right in stored articles.</summary>
internal sealed class ArticleCorrections(IDbContextFactory<NewsDbContext> database, WriteGate gate, TimeProvider clock)
{
    /// <summary>Puts things right. What changes nothing is not kept as a correction.</summary>
    /// <returns>How many corrections were made; 0 also when there is no such article.</returns>
    public async Task<int> MakeAsync(int articleId, Func<DateTimeOffset, IReadOnlyList<Correction>> make, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await gate.EnterAsync(
            async cancellation =>
            {
                if (await ArticleRevision.OpenAsync(db, articleId, cancellation) is not { } revision)
                {
                    return 0;
                }

                var made = make(clock.GetUtcNow()).Count(revision.Correct);
                if (revision.IsChanged)
                {
                    await revision.SaveAsync(cancellation);
                }

                return made;
            },
            cancellation);
    }

    /// <summary>Undoes a correction: the article is as if it had not been made.</summary>
    /// <returns>What kind of correction it was; null when there is none to undo.</returns>
    public async Task<CorrectionKind?> UndoAsync(int articleId, int correctionId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await gate.EnterAsync(
            async cancellation =>
            {
                if (await ArticleRevision.OpenAsync(db, articleId, cancellation) is not { } revision
                    || revision.Undo(correctionId, clock.GetUtcNow()) is not { } kind)
                {
                    return (CorrectionKind?)null;
                }

                await revision.SaveAsync(cancellation);
                return kind;
            },
            cancellation);
    }
}
