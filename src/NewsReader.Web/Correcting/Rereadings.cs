using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Correcting;
using NewsReader.Articles.Importing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Correcting;

/// <summary>
/// Reads articles again from their kept originals. An article keeps its id, its address and what the reader put right; how
/// it read before is kept where it reads differently now.
/// </summary>
internal sealed class Rereadings(IDbContextFactory<NewsDbContext> database, WriteGate gate, ArticleImporter importer, HostRules rules, TimeProvider clock)
{
    public async Task<RereadingOutcome> ReadAgainAsync(int articleId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, articleId, await db.BlocksChosenAsync(articleId, cancellation), Note, cancellation);
    }

    /// <summary>Makes the article of other blocks of its original from now on; without choices, of those that the importer takes.</summary>
    public async Task<RereadingOutcome> RepairAsync(int articleId, IReadOnlyList<BlockChoice> choices, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await ReadAsync(db, articleId, choices, (revision, reading) => TakeRepaired(revision, reading, choices), cancellation);
    }

    /// <summary>Gives an article the reading back that it had before it was read again.</summary>
    public async Task<int?> TakeBackAsync(int rereadingId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await gate.EnterAsync(cancellation => TakeBackAsync(db, rereadingId, cancellation), cancellation);
    }

    private async Task<RereadingOutcome> ReadAsync(
        NewsDbContext db, int articleId, IReadOnlyList<BlockChoice> choices, Func<ArticleRevision, Reading, Rereading?> take, CancellationToken cancellation)
    {
        var original = await db.Originals.AsNoTracking().SingleOrDefaultAsync(kept => kept.ArticleId == articleId, cancellation);
        if (original is not { Bytes.Length: > 0 })
        {
            return new RereadingOutcome.Missing();
        }

        // Reading computes: others may write meanwhile.
        var repair = new PageRepair { Choices = choices, Rules = await rules.AllAsync(cancellation) };
        return importer.Import(original.Bytes, original.Origin, repair) switch
        {
            ImportOutcome.Imported imported => await gate.EnterAsync(cancellation => StoreAsync(db, new Reading(original, imported), take, cancellation), cancellation),
            ImportOutcome.Rejected rejected => await gate.EnterAsync(cancellation => RefuseAsync(db, original, rejected.Reason, cancellation), cancellation),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<RereadingOutcome> StoreAsync(
        NewsDbContext db, Reading reading, Func<ArticleRevision, Reading, Rereading?> take, CancellationToken cancellation)
    {
        if (await ArticleRevision.OpenAsync(db, reading.Original.ArticleId, cancellation) is not { } revision)
        {
            return new RereadingOutcome.Missing();
        }

        revision.NoteBlocks(reading.ChoicesFound);
        var isSame = revision.Found.IsLike(reading.Copy);
        var rereading = take(revision, reading);
        if (isSame && !revision.IsChanged)
        {
            await db.SaveChangesAsync(cancellation);
            await MarkAsync(db, reading, cancellation);
            return new RereadingOutcome.Same();
        }

        revision.Read(reading.Copy);
        if (rereading is not null)
        {
            db.Add(rereading);
        }

        await revision.SaveAsync(() => MarkAsync(db, reading, cancellation), cancellation);
        return rereading is null ? new RereadingOutcome.Same() : new RereadingOutcome.Changed(rereading);
    }

    // The reader sees what was chosen among the corrections, and has it undone there.
    private Rereading? TakeRepaired(ArticleRevision revision, Reading reading, IReadOnlyList<BlockChoice> choices)
    {
        revision.Choose(new Correction { Kind = CorrectionKind.Body, Blocks = choices, MadeAt = clock.GetUtcNow() });
        return null;
    }

    // What no reader sees is not worth telling.
    private Rereading? Note(ArticleRevision revision, Reading reading) =>
        ReadingChanges.Between(revision.Found, reading.Copy) is not { AreNone: false } changes ? null : new Rereading
        {
            ArticleId = reading.Original.ArticleId,
            FormerVersion = reading.Original.ReadBy,
            Version = ArticleImporter.Version,
            ReadAt = clock.GetUtcNow(),
            Changes = changes,
            Former = revision.Found,
        };

    private static async Task<RereadingOutcome> RefuseAsync(NewsDbContext db, Original original, string reason, CancellationToken cancellation)
    {
        await SeeAsync(db, original.ArticleId, original.ReadBy, cancellation);
        return new RereadingOutcome.Refused(reason);
    }

    private async Task<int?> TakeBackAsync(NewsDbContext db, int rereadingId, CancellationToken cancellation)
    {
        if (await db.Rereadings.SingleOrDefaultAsync(known => known.Id == rereadingId, cancellation) is not { } rereading
            || await ArticleRevision.OpenAsync(db, rereading.ArticleId, cancellation) is not { } revision)
        {
            return null;
        }

        if (rereading.TakenBackAt is null)
        {
            rereading.TakenBackAt = clock.GetUtcNow();
            revision.Read(rereading.Former);
            await revision.SaveAsync(() => SeeAsync(db, rereading.ArticleId, rereading.FormerVersion, cancellation), cancellation);
        }

        return rereading.ArticleId;
    }

    private static Task<int> MarkAsync(NewsDbContext db, Reading reading, CancellationToken cancellation) => db.Originals
        .Where(original => original.ArticleId == reading.Original.ArticleId)
        .ExecuteUpdateAsync(
            update => update.SetProperty(original => original.ReadBy, ArticleImporter.Version)
                .SetProperty(original => original.SeenBy, ArticleImporter.Version)
                .SetProperty(original => original.RulesApplied, reading.RulesApplied),
            cancellation);

    private static Task<int> SeeAsync(NewsDbContext db, int articleId, int readBy, CancellationToken cancellation) => db.Originals
        .Where(original => original.ArticleId == articleId)
        .ExecuteUpdateAsync(
            update => update.SetProperty(original => original.ReadBy, readBy).SetProperty(original => original.SeenBy, ArticleImporter.Version), cancellation);

    private sealed record Reading(Original Original, ArticleCopy Copy, int ChoicesFound, string? RulesApplied)
    {
        public Reading(Original original, ImportOutcome.Imported imported)
            : this(original, imported.Article.ToCopy(), imported.Repair?.ChoicesFound ?? 0, AppliedRules.Of(imported))
        {
        }
    }
}
