using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Correcting;
using NewsReader.Articles.Importing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Correcting;

/// <summary>Lets the reader choose which blocks of an original are the article.</summary>
internal sealed class BodyRepairs(IDbContextFactory<NewsDbContext> database, ArticleImporter importer, HostRules rules, Rereadings rereadings)
{
    // A form has at most 1,024 values; what lies below so many blocks stays as the importer takes it.
    private const int MostBlocks = 900;

    /// <summary>The original as it is read now, with the choices made before; null when it was not kept.</summary>
    public async Task<RepairDraft?> OpenAsync(int articleId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await FindAsync(db, articleId, cancellation) is { } original
            ? await ReadAsync(original, await db.BlocksChosenAsync(articleId, cancellation), cancellation)
            : null;
    }

    /// <summary>The original as it would be read.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="kept">The keys of all blocks that are to be the article.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<RepairDraft?> PreviewAsync(int articleId, IReadOnlySet<string> kept, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await FindAsync(db, articleId, cancellation) is { } original
            ? await ReadAsync(original, await ChoicesAsync(original, kept, cancellation), cancellation)
            : null;
    }

    /// <summary>Makes the article of these blocks from now on, and a rule for its site where the reader wants one.</summary>
    public async Task<RepairDraft?> SaveAsync(int articleId, IReadOnlySet<string> kept, bool makesRule, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await FindAsync(db, articleId, cancellation) is not { } original)
        {
            return null;
        }

        var choices = await ChoicesAsync(original, kept, cancellation);
        var draft = await ReadAsync(original, choices, cancellation);
        if (draft.Problem is null)
        {
            await rereadings.RepairAsync(articleId, choices, cancellation);
            if (makesRule && draft is { Site: { } site, RulesFound.Count: > 0 })
            {
                await rules.AddAsync(site, draft.RulesFound, articleId, cancellation);
            }
        }

        return draft;
    }

    private static async Task<Original?> FindAsync(NewsDbContext db, int articleId, CancellationToken cancellation) =>
        await db.Originals.AsNoTracking().SingleOrDefaultAsync(kept => kept.ArticleId == articleId, cancellation) is { Bytes.Length: > 0 } original ? original : null;

    // Only what differs from what the importer does by itself is a choice.
    private async Task<IReadOnlyList<BlockChoice>> ChoicesAsync(Original original, IReadOnlySet<string> kept, CancellationToken cancellation)
    {
        var unrepaired = await ReadAsync(original, [], cancellation);
        return [.. unrepaired.Blocks.Where(block => block.IsKept != kept.Contains(block.Key)).Select(block => new BlockChoice(block.Key, !block.IsKept))];
    }

    private async Task<RepairDraft> ReadAsync(Original original, IReadOnlyList<BlockChoice> choices, CancellationToken cancellation)
    {
        var repair = new PageRepair { Choices = choices, Rules = await rules.AllAsync(cancellation), ListsBlocks = true };
        var outcome = importer.Import(original.Bytes, original.Origin, repair);
        var report = outcome.Repair ?? new RepairReport();
        return new RepairDraft
        {
            Article = (outcome as ImportOutcome.Imported)?.Article,
            Problem = (outcome as ImportOutcome.Rejected)?.Reason,
            Blocks = [.. report.Blocks.Take(MostBlocks)],
            IsCut = report.Blocks.Count > MostBlocks,
            Site = report.Site,
            HasChoices = choices.Count > 0,
            RulesApplied = report.RulesApplied,
            RulesFound = report.RulesFound,
        };
    }
}
