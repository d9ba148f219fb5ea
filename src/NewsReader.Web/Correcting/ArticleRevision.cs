using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;
using NewsReader.Web.Articles;
using NewsReader.Web.Authors;
using NewsReader.Web.Search;
using NewsReader.Web.Sources;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Correcting;

/// <summary>
/// A stored article while it is changed: what was found in its original, and what the reader put right, of which the
/// article is made anew. To be used inside the write gate.
/// </summary>
internal sealed class ArticleRevision
{
    private readonly NewsDbContext db;
    private readonly Article article;
    private readonly List<Correction> corrections;
    private FoundCopy? kept;

    private ArticleRevision(NewsDbContext db, Article article, List<Correction> corrections, FoundCopy? kept)
    {
        this.db = db;
        this.article = article;
        this.corrections = corrections;
        this.kept = kept;
        Found = kept?.Copy ?? article.ToCopy();
    }

    /// <summary>What was found, without corrections.</summary>
    public ArticleCopy Found { get; private set; }

    /// <summary>True when corrections were made or put out of force.</summary>
    public bool IsChanged { get; private set; }

    private IEnumerable<Correction> Active => corrections.Where(correction => correction.IsActive);

    public static async Task<ArticleRevision?> OpenAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        if (await db.Articles.WithEverythingToRead().AsTracking().SingleOrDefaultAsync(stored => stored.Id == articleId, cancellation) is not { } article)
        {
            return null;
        }

        var corrections = await db.Corrections.Where(correction => correction.ArticleId == articleId).ToListAsync(cancellation);
        return new ArticleRevision(db, article, corrections, await db.FoundCopies.SingleOrDefaultAsync(found => found.ArticleId == articleId, cancellation));
    }

    /// <summary>Puts something right. False when that changes nothing: no correction of it is kept then.</summary>
    public bool Correct(Correction correction)
    {
        foreach (var former in Active.Where(correction.Supersedes))
        {
            former.Undo(correction.MadeAt);
            IsChanged = true;
        }

        var before = Found.With(corrections);
        if (ReadingChanges.Between(before, Found.With([.. corrections, correction])).AreNone)
        {
            return false;
        }

        correction.ArticleId = article.Id;
        corrections.Add(correction);
        db.Add(correction);
        return IsChanged = true;
    }

    /// <summary>Notes which blocks of the original the reader chose, in place of what was chosen before.</summary>
    public void Choose(Correction choices)
    {
        foreach (var former in Active.Where(choices.Supersedes))
        {
            former.Undo(choices.MadeAt);
            IsChanged = true;
        }

        if (choices.Blocks.Count > 0)
        {
            choices.ArticleId = article.Id;
            corrections.Add(choices);
            db.Add(choices);
            IsChanged = true;
        }
    }

    /// <summary>Notes how many of the blocks that the reader chose the reading still has.</summary>
    public void NoteBlocks(int found)
    {
        foreach (var correction in Active.Where(correction => correction.Kind == CorrectionKind.Body))
        {
            correction.IsLost = found == 0;
        }
    }

    /// <summary>Undoes a correction, and says of what kind it was; null when there is none to undo.</summary>
    public CorrectionKind? Undo(int correctionId, DateTimeOffset at)
    {
        var correction = Active.FirstOrDefault(known => known.Id == correctionId);
        correction?.Undo(at);
        return correction?.Kind;
    }

    /// <summary>Takes another reading of the original for what was found.</summary>
    public void Read(ArticleCopy copy) => Found = copy;

    /// <summary>Makes the article anew and stores it, with what else the context has to save, all or nothing.</summary>
    public Task SaveAsync(CancellationToken cancellation) => SaveAsync(() => Task.CompletedTask, cancellation);

    /// <param name="also">What else belongs into the same transaction.</param>
    /// <param name="cancellation">Ends the attempt; nothing is stored then.</param>
    public Task SaveAsync(Func<Task> also, CancellationToken cancellation) => SearchIndex.ChangeAsync(
        db,
        article.Id,
        async () =>
        {
            KeepFound();
            var authors = article.Credits.Select(credit => credit.Author.Id).ToList();
            await SourceRegister.RejoinAsync(db, article, () => RemakeAsync(cancellation), cancellation);
            await AuthorRegister.PruneAsync(db, authors, cancellation);
            await also();
        },
        cancellation);

    private Task RemakeAsync(CancellationToken cancellation)
    {
        article.TakeOver(Found.With(corrections).ToArticle(article.ImportedAt));
        return AuthorRegister.JoinAsync(db, article, cancellation);
    }

    // Without corrections of its words the article itself is what was found.
    private void KeepFound()
    {
        if (!Active.Any(correction => correction.Kind != CorrectionKind.Body))
        {
            if (kept is not null)
            {
                db.Remove(kept);
            }
        }
        else if (kept is null)
        {
            db.Add(kept = new FoundCopy { ArticleId = article.Id, Copy = Found });
        }
        else
        {
            kept.Copy = Found;
        }
    }
}
