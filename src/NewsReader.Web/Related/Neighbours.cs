using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Related;

/// <summary>Reads what is kept of related articles, for an article's page: two statements, whatever the size of the library.</summary>
internal static class Neighbours
{
    public static async Task<IReadOnlyList<Neighbour>> OfAsync(NewsDbContext db, Article article, CancellationToken cancellation)
    {
        var pairs = await db.RelatedArticles.AsNoTracking().Where(pair => pair.ArticleId == article.Id)
            .OrderByDescending(pair => pair.Strength).ThenByDescending(pair => pair.OtherId).Take(RelatedFindings.Most)
            .Select(pair => new Kept(
                pair.Evidence,
                new Neighbour(pair.OtherId, pair.Other!.Headline, pair.Other.Outlet, pair.Other.Language, EF.Property<DateTimeOffset>(pair.Other, ArticleMapping.ShelvedAt))))
            .ToListAsync(cancellation);
        var theirs = await StatementsAsync(db, [.. pairs.SelectMany(pair => pair.Evidence.Statements).Select(statement => statement.Theirs)], cancellation);
        var ours = article.Quotations.ToDictionary(quotation => quotation.Id, quotation => quotation.Text);
        return [.. pairs.Select(pair => pair.Neighbour with
        {
            Sources = pair.Evidence.Sources,
            PointsHere = pair.Evidence.PointsHere,
            PointsThere = pair.Evidence.PointsThere,
            Words = pair.Evidence.Words,

            // A quotation that a reader has taken out since is no reason any more.
            Statements = [.. pair.Evidence.Statements.Where(shared => ours.ContainsKey(shared.Ours) && theirs.ContainsKey(shared.Theirs))
                .Select(shared => new StatementPair(ours[shared.Ours], theirs[shared.Theirs].Text, theirs[shared.Theirs].Position))],
        })];
    }

    private static async Task<Dictionary<int, Statement>> StatementsAsync(NewsDbContext db, List<int> ids, CancellationToken cancellation) => ids is [] ? [] : await db.Quotations
        .AsNoTracking().Where(quotation => ids.Contains(quotation.Id)).Select(quotation => new Statement(quotation.Id, quotation.Text, quotation.Position))
        .ToDictionaryAsync(statement => statement.Id, cancellation);

    private sealed record Kept(RelatedEvidence Evidence, Neighbour Neighbour);

    private sealed record Statement(int Id, string Text, int Position);
}
