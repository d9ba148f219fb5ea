using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>Makes two sources one, and two again. Sources remember which one they have become, however many steps it took.</summary>
internal static class SourceMerging
{
    /// <summary>Makes one source the other, which keeps its name; null when they are the same already.</summary>
    public static async Task<SourceDecision?> MergeAsync(
        NewsDbContext db, Source kept, Source merged, DateTimeOffset now, CancellationToken cancellation)
    {
        if (kept.Id == merged.Id)
        {
            return null;
        }

        var followers = await db.Sources.Where(source => source.MergedIntoId == merged.Id).ToListAsync(cancellation);
        followers.Add(merged);
        followers.ForEach(source => source.MergedInto = kept);
        var decision = new SourceDecision { Kind = SourceDecisionKind.Merge, Source = merged, Other = kept, MadeAt = now };
        db.Add(decision);
        await db.SaveChangesAsync(cancellation);
        await Appearances.FollowDecisionsAsync(db, followers.ConvertAll(source => source.Id), cancellation);
        await SourceTallies.RecountAsync(db, [kept.Id, merged.Id], cancellation);
        await SettleAsync(db, decision, cancellation);
        return decision;
    }

    /// <summary>Lets a source, and those that are it by other decisions, be themselves again.</summary>
    public static async Task<List<int>> FreeAsync(NewsDbContext db, Source source, CancellationToken cancellation)
    {
        var freed = new List<Source> { source };
        for (var i = 0; i < freed.Count; i++)
        {
            freed.AddRange(await db.SourceDecisions
                .Where(decision => decision.Kind == SourceDecisionKind.Merge && decision.OtherId == freed[i].Id)
                .Select(decision => decision.Source).ToListAsync(cancellation));
        }

        freed.ForEach(one => one.MergedInto = one == source ? null : source);
        return freed.ConvertAll(one => one.Id);
    }

    // Whether two are one is no question any more when both have become the same source.
    private static async Task SettleAsync(NewsDbContext db, SourceDecision decision, CancellationToken cancellation)
    {
        var settled = await db.SourceQuestions.Where(question => question.Answer == null)
            .Where(question => (question.Source.MergedIntoId ?? question.Source.Id) == decision.Other!.Id
                && (question.Other.MergedIntoId ?? question.Other.Id) == decision.Other.Id)
            .ToListAsync(cancellation);
        settled.ForEach(question => question.Answer = decision);
    }
}
