using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Importing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Correcting;

/// <summary>The rules for sites, which every import asks for: they are few and kept in memory.</summary>
internal sealed class HostRules(IDbContextFactory<NewsDbContext> database, WriteGate gate, TimeProvider clock)
{
    private volatile IReadOnlyDictionary<string, IReadOnlyList<BlockRule>>? known;

    /// <summary>By host, what goes for its pages.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<BlockRule>>> AllAsync(CancellationToken cancellation = default)
    {
        if (known is { } rules)
        {
            return rules;
        }

        await using var db = await database.CreateDbContextAsync(cancellation);
        var all = await db.HostRules.AsNoTracking().OrderBy(rule => rule.Id).ToListAsync(cancellation);
        return known = all.GroupBy(rule => rule.Host)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<BlockRule>)[.. group.Select(rule => new BlockRule(rule.Sign, rule.Keep))]);
    }

    /// <summary>Makes rules for a host; one that says the opposite of a former one takes its place.</summary>
    public async Task AddAsync(string host, IReadOnlyList<BlockRule> rules, int articleId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await gate.EnterAsync(
            async cancellation =>
            {
                var former = await db.HostRules.Where(rule => rule.Host == host).ToListAsync(cancellation);
                foreach (var rule in rules)
                {
                    if (former.Find(one => one.Sign == rule.Sign) is { } same)
                    {
                        same.Keep = rule.Keep;
                    }
                    else
                    {
                        db.Add(new HostRule { Host = host, Sign = rule.Sign, Keep = rule.Keep, MadeAt = clock.GetUtcNow(), ArticleId = articleId });
                    }
                }

                await db.SaveChangesAsync(cancellation);
                known = null;
            },
            cancellation);
    }

    public async Task RemoveAsync(int ruleId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await gate.EnterAsync(
            async cancellation =>
            {
                await db.HostRules.Where(rule => rule.Id == ruleId).ExecuteDeleteAsync(cancellation);
                known = null;
            },
            cancellation);
    }
}
