using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Comparing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Related;

/// <summary>Finds articles that carry the same statement, whole, trimmed or reworded.</summary>
internal static class RelatedStatements
{
    // Words that everybody prints ("declined to comment on the matter") lead to the newest articles alone.
    private const int MostOfAPrint = 30;
    private const int MostCompared = 60;

    public static async Task FindAsync(NewsDbContext db, StudiedArticle studied, RelatedFindings findings, CancellationToken cancellation)
    {
        var candidates = new Dictionary<(int Ours, int Theirs), int>();
        var articles = new Dictionary<int, int>();
        foreach (var (quotationId, list) in await CarriersAsync(db, studied, cancellation))
        {
            foreach (var other in JsonSerializer.Deserialize<int[][]>(list)!)
            {
                var pair = (quotationId, other[0]);
                candidates[pair] = candidates.GetValueOrDefault(pair) + 1;
                articles[other[0]] = other[1];
            }
        }

        var likeliest = candidates.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key.Theirs).Take(MostCompared).Select(pair => pair.Key).ToList();
        await CompareAsync(db, studied, likeliest, id => articles[id], findings, cancellation);
    }

    /// <summary>Compares pairs of quotations and notes those that are one statement.</summary>
    public static async Task CompareAsync(
        NewsDbContext db, StudiedArticle studied, IReadOnlyList<(int Ours, int Theirs)> pairs, Func<int, int> articleOf, RelatedFindings findings, CancellationToken cancellation)
    {
        var ids = pairs.Select(pair => pair.Theirs).Distinct().ToList();
        var theirs = ids.Count == 0 ? [] : await db.Quotations.AsNoTracking().Where(quotation => ids.Contains(quotation.Id))
            .Select(quotation => new { quotation.Id, quotation.Text }).ToDictionaryAsync(quotation => quotation.Id, quotation => quotation.Text, cancellation);
        var ours = studied.Article.Quotations.ToDictionary(quotation => quotation.Id, quotation => quotation.Text);
        foreach (var (our, their) in pairs)
        {
            if (theirs.TryGetValue(their, out var text) && new StatementComparison(ours[our], text).Change is { } change)
            {
                findings.Carry(articleOf(their), new SharedStatement(our, their, change));
            }
        }
    }

    private static Task<List<Carriers>> CarriersAsync(NewsDbContext db, StudiedArticle studied, CancellationToken cancellation)
    {
        var prints = studied.PrintsAsJson();
        return db.Database.SqlQuery<Carriers>($"""
            SELECT print.value ->> 1 AS QuotationId, (SELECT json_group_array(json_array(QuotationId, ArticleId)) FROM (
                SELECT QuotationId, ArticleId FROM StatementPrints WHERE Print = print.value ->> 0 AND ArticleId <> {studied.Id}
                ORDER BY ArticleId DESC LIMIT {MostOfAPrint})) AS Others
            FROM json_each({prints}) print
            """).ToListAsync(cancellation);
    }

    /// <param name="QuotationId">The quotation of the article that is read.</param>
    /// <param name="Others">The quotations that share one fingerprint with it, a JSON array of [quotation, article].</param>
    private sealed record Carriers(int QuotationId, string Others);
}
