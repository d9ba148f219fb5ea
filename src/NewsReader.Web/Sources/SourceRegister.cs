using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>
/// Who is quoted over the whole library: enters the sources of an article, and strikes them out again. Call it inside
/// the transaction that changes the article.
/// </summary>
internal static class SourceRegister
{
    /// <summary>
    /// Joins each source that surely says something, and is known by its name, to the library's, as the reader decided where they did, and counts it;
    /// saves the article with them.
    /// </summary>
    /// <param name="article">Tracked by the context, with all its sources and their quotations.</param>
    public static async Task JoinAsync(NewsDbContext db, Article article, CancellationToken cancellation)
    {
        var joinable = article.SureSources.Where(source => source.IsKnownByName).ToList();
        var namesakes = await Namesakes.LoadAsync(db, joinable, cancellation);
        var assigned = await AssignedAsync(db, article, cancellation);
        foreach (var printed in joinable)
        {
            var found = namesakes.Find(printed);
            var shown = assigned.GetValueOrDefault((printed.Name, printed.Kind), found).Shown;
            printed.Join(found, shown, article.PublishedAt ?? article.ImportedAt, article.Outlet);
        }

        db.AddRange(namesakes.Questions);
        await db.SaveChangesAsync(cancellation);
        foreach (var source in namesakes.Added)
        {
            await SearchIndex.AddSourceAsync(db, source.Id, cancellation);
        }

        await SourceTallies.AddAsync(db, article.Id, cancellation);
    }

    /// <summary>Enters the sources of an article anew after a change of it. A source that it quotes before and after stays the same one.</summary>
    public static async Task RejoinAsync(NewsDbContext db, Article article, Func<Task> change, CancellationToken cancellation)
    {
        var left = await PartAsync(db, article, cancellation);
        await change();
        await JoinAsync(db, article, cancellation);
        await SettleAsync(db, left, cancellation);
    }

    /// <summary>
    /// Takes an article's sources out of the library's and out of their counts. Who is quoted nowhere else is gone, unless
    /// the reader decided something about them.
    /// </summary>
    public static async Task LeaveAsync(NewsDbContext db, Article article, CancellationToken cancellation) =>
        await SettleAsync(db, await PartAsync(db, article, cancellation), cancellation);

    /// <summary>Deletes those of the sources that nothing in the library means any more.</summary>
    public static async Task ForgetAsync(NewsDbContext db, IReadOnlyList<int> sources, CancellationToken cancellation)
    {
        var gone = await db.Sources.Where(source => sources.Contains(source.Id))
            .Where(source => !db.ArticleSources.Any(printed => printed.Source == source) && !db.ArticleSources.Any(printed => printed.Found == source))
            .Where(source => !db.SourceDecisions.Any(decision => decision.SourceId == source.Id) && !db.SourceDecisions.Any(decision => decision.OtherId == source.Id))
            .ToListAsync(cancellation);
        foreach (var source in gone)
        {
            await SearchIndex.RemoveSourceAsync(db, source.Id, cancellation);
            db.Remove(source);
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Parts them, and says whom it left where in the library's order.</summary>
    private static async Task<IReadOnlyList<Left>> PartAsync(NewsDbContext db, Article article, CancellationToken cancellation)
    {
        var joined = await db.ArticleSources.Where(printed => printed.Article == article && printed.Source != null)
            .Include(printed => printed.Source).Include(printed => printed.Found).ToListAsync(cancellation);
        var left = joined.Select(printed => new Left(printed.Source!.Id, printed.Found!.Id, printed.ShelvedAt)).Distinct().ToList();
        await SourceTallies.SubtractAsync(db, article.Id, cancellation);
        joined.ForEach(printed => printed.Leave());
        await db.SaveChangesAsync(cancellation);
        return left;
    }

    private static async Task SettleAsync(NewsDbContext db, IReadOnlyList<Left> left, CancellationToken cancellation)
    {
        foreach (var (source, shelvedAt) in left.Select(one => (one.SourceId, one.ShelvedAt)).Distinct())
        {
            await SourceTallies.MendEndsAsync(db, source, shelvedAt, cancellation);
        }

        await ForgetAsync(db, [.. left.SelectMany(one => new[] { one.SourceId, one.FoundId }).Distinct()], cancellation);
    }

    private static async Task<Dictionary<(string Name, SourceKind Kind), Source>> AssignedAsync(
        NewsDbContext db, Article article, CancellationToken cancellation) => await db.SourceAssignments
        .Where(assignment => assignment.ArticleId == article.Id)
        .Include(assignment => assignment.Source).ThenInclude(source => source.MergedInto)
        .ToDictionaryAsync(assignment => (assignment.Name, assignment.Kind), assignment => assignment.Source, cancellation);

    private sealed record Left(int SourceId, int FoundId, DateTimeOffset ShelvedAt);
}
