using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>What a reader decides about who a source is, carried out over the library, and undone.</summary>
internal sealed class SourceDecisions(IDbContextFactory<NewsDbContext> database, WriteGate gate, TimeProvider clock)
{
    /// <summary>The longest name that a reader may give, in UTF-16 units.</summary>
    public const int MaxNameLength = 200;

    /// <summary>Says that one source is another, which keeps its name.</summary>
    public Task<bool> MergeAsync(int keptId, int mergedId, CancellationToken cancellation) => DecideAsync(
        async (db, cancellation) =>
        {
            var kept = await FindAsync(db, keptId, cancellation);
            var merged = await FindAsync(db, mergedId, cancellation);
            return kept is not null && merged is not null && await SourceMerging.MergeAsync(db, kept, merged, clock.GetUtcNow(), cancellation) is not null;
        },
        cancellation);

    /// <summary>Answers whether the two sources of a question are one.</summary>
    public Task<bool> AnswerAsync(int questionId, bool areOne, CancellationToken cancellation) => DecideAsync(
        async (db, cancellation) =>
        {
            var question = await db.SourceQuestions.Where(question => question.Answer == null)
                .Include(question => question.Source.MergedInto).Include(question => question.Other.MergedInto)
                .SingleOrDefaultAsync(question => question.Id == questionId, cancellation);
            if (question is null)
            {
                return false;
            }

            question.Answer = areOne ? await SourceMerging.MergeAsync(db, question.Other.Shown, question.Source.Shown, clock.GetUtcNow(), cancellation) : Add(db, new SourceDecision
            {
                Kind = SourceDecisionKind.Apart,
                Source = question.Source.Shown,
                Other = question.Other.Shown,
                MadeAt = clock.GetUtcNow(),
            });
            return true;
        },
        cancellation);

    /// <summary>Says that some appearances of a source are somebody else: the source of an id, or a new one.</summary>
    public Task<int?> SplitAsync(int sourceId, IReadOnlyList<int> appearanceIds, int? elseId, string name, CancellationToken cancellation) => DecideAsync(
        async (db, cancellation) =>
        {
            var appearances = await db.ArticleSources.Where(printed => appearanceIds.Contains(printed.Id) && printed.Source!.Id == sourceId)
                .Include(printed => printed.Article).ToListAsync(cancellation);
            if (appearances.Count == 0 || await FindAsync(db, sourceId, cancellation) is not { } source)
            {
                return (int?)null;
            }

            var somebodyElse = elseId is { } id ? await FindAsync(db, id, cancellation) : new Source { Name = name.Trim(), Kind = source.Kind };
            if (somebodyElse is null || somebodyElse.Id == source.Id)
            {
                return null;
            }

            var decision = Add(db, new SourceDecision { Kind = SourceDecisionKind.Split, Source = somebodyElse, Other = source, MadeAt = clock.GetUtcNow() });
            await ReplaceAssignmentsAsync(db, appearances, cancellation);
            foreach (var printed in appearances)
            {
                decision.Assign(new SourceAssignment { ArticleId = printed.Article!.Id, Name = printed.Name, Kind = printed.Kind, Source = somebodyElse });
            }

            await db.SaveChangesAsync(cancellation);
            if (elseId is null)
            {
                await SearchIndex.AddSourceAsync(db, somebodyElse.Id, cancellation);
            }

            await Appearances.FollowDecisionsAsync(db, [somebodyElse.Id], cancellation);
            await SourceTallies.RecountAsync(db, [source.Id, somebodyElse.Id], cancellation);
            return somebodyElse.Id;
        },
        cancellation);

    /// <summary>Gives a source another name.</summary>
    public Task<bool> RenameAsync(int sourceId, string name, CancellationToken cancellation) => DecideAsync(
        async (db, cancellation) =>
        {
            var source = await FindAsync(db, sourceId, cancellation);
            if (source is null || string.IsNullOrWhiteSpace(name) || name.Length > MaxNameLength || name.Trim() == source.Name)
            {
                return source is not null;
            }

            // One row a source: undoing it gives back the name that was printed.
            var former = await db.SourceDecisions.SingleOrDefaultAsync(
                decision => decision.SourceId == sourceId && decision.Kind == SourceDecisionKind.Rename, cancellation);
            Add(db, new SourceDecision
            {
                Kind = SourceDecisionKind.Rename,
                Source = source,
                FormerName = former?.FormerName ?? source.Name,
                MadeAt = clock.GetUtcNow(),
            });
            if (former is not null)
            {
                db.Remove(former);
            }

            await GiveNameAsync(db, source, name.Trim(), cancellation);
            return true;
        },
        cancellation);

    /// <summary>Says that it is no source.</summary>
    public Task<bool> SetAsideAsync(int sourceId, CancellationToken cancellation) => DecideAsync(
        async (db, cancellation) =>
        {
            if (await FindAsync(db, sourceId, cancellation) is not { IsSetAside: false } source)
            {
                return false;
            }

            source.IsSetAside = true;
            Add(db, new SourceDecision { Kind = SourceDecisionKind.SetAside, Source = source, MadeAt = clock.GetUtcNow() });
            return true;
        },
        cancellation);

    /// <summary>Takes a decision back; the sources that it was about are as they would be without it.</summary>
    public Task<bool> UndoAsync(int decisionId, CancellationToken cancellation) => DecideAsync(
        async (db, cancellation) =>
        {
            var decision = await db.SourceDecisions.Include(decision => decision.Source.MergedInto).Include(decision => decision.Other!.MergedInto)
                .SingleOrDefaultAsync(decision => decision.Id == decisionId, cancellation);
            if (decision is null)
            {
                return false;
            }

            var touched = new[] { decision.Source, decision.Source.Shown, decision.Other, decision.Other?.Shown }
                .OfType<Source>().Select(source => source.Id).Distinct().ToList();
            db.Remove(decision);
            await db.SaveChangesAsync(cancellation);
            await RevertAsync(db, decision, touched, cancellation);
            return true;
        },
        cancellation);

    private static async Task RevertAsync(NewsDbContext db, SourceDecision decision, List<int> touched, CancellationToken cancellation)
    {
        switch (decision.Kind)
        {
            case SourceDecisionKind.Rename:
                await GiveNameAsync(db, decision.Source, decision.FormerName!, cancellation);
                break;
            case SourceDecisionKind.SetAside:
                decision.Source.IsSetAside = false;
                break;
            case SourceDecisionKind.Merge:
                touched.AddRange(await SourceMerging.FreeAsync(db, decision.Source, cancellation));
                break;
        }

        await db.SaveChangesAsync(cancellation);
        if (decision.Kind is SourceDecisionKind.Merge or SourceDecisionKind.Split)
        {
            await Appearances.FollowDecisionsAsync(db, touched, cancellation);
            await SourceTallies.RecountAsync(db, touched, cancellation);
            await SourceRegister.ForgetAsync(db, touched, cancellation);
        }
    }

    private static async Task ReplaceAssignmentsAsync(NewsDbContext db, List<ArticleSource> appearances, CancellationToken cancellation)
    {
        foreach (var printed in appearances)
        {
            await db.SourceAssignments
                .Where(former => former.ArticleId == printed.Article!.Id && former.Name == printed.Name && former.Kind == printed.Kind)
                .ExecuteDeleteAsync(cancellation);
        }
    }

    private static async Task GiveNameAsync(NewsDbContext db, Source source, string name, CancellationToken cancellation)
    {
        await SearchIndex.RemoveSourceAsync(db, source.Id, cancellation);
        source.Name = name;
        await db.SaveChangesAsync(cancellation);
        await SearchIndex.AddSourceAsync(db, source.Id, cancellation);
    }

    private static Task<Source?> FindAsync(NewsDbContext db, int id, CancellationToken cancellation) =>
        db.Sources.SingleOrDefaultAsync(source => source.Id == id && source.MergedIntoId == null, cancellation);

    private static SourceDecision Add(NewsDbContext db, SourceDecision decision) => db.Add(decision).Entity;

    private async Task<T> DecideAsync<T>(Func<NewsDbContext, CancellationToken, Task<T>> decide, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await gate.EnterAsync(
            async cancellation =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
                var result = await decide(db, cancellation);
                await db.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(cancellation);
                return result;
            },
            cancellation);
    }
}
