using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Search;
using NewsReader.Web.Sources;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Upkeep;

/// <summary>Whether a library holds together: the file, its references, the full-text index, the counts of sources.</summary>
internal static class LibraryCheck
{
    private static readonly IReadOnlyList<(string Sql, string Meaning)> Questions =
    [
        ("SELECT count(*) AS Value FROM pragma_quick_check WHERE quick_check <> 'ok'", "The file is damaged in {0} places: take the last copy that is whole."),
        ("SELECT count(*) AS Value FROM pragma_foreign_key_check", "{0} rows refer to something that is not here."),
        (SourceTallies.WrongOnes, "{0} tallies of sources are wrong."),
        (SourceTallies.WrongSources, "{0} sources have wrong counts."),
        (
            $"""
            SELECT count(*) AS Value FROM ArticleSources p JOIN Articles a ON a.Id = p.ArticleId
            WHERE p.SourceId IS NOT NULL AND (p.ShelvedAt <> a.ShelvedAt OR p.Outlet IS NOT a.Outlet OR p.KindsSaid <> {ArticleSourceMapping.KindsSaid})
            """,
            "{0} appearances of sources are in the wrong place of their lists."),
        (
            """
            SELECT count(*) AS Value FROM Articles a LEFT JOIN ReadingStates r ON r.ArticleId = a.Id WHERE r.ShelvedAt IS NOT a.ShelvedAt
            """,
            "{0} articles have no reading state in their place."),
        (
            "SELECT count(*) AS Value FROM StatementPrints p WHERE NOT EXISTS (SELECT 1 FROM Quotations q WHERE q.Id = p.QuotationId)",
            "{0} fingerprints are of statements that are not here."),
    ];

    /// <returns>A sentence for each thing that is wrong; none when all is well.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var wrong = new List<string>();
        foreach (var (sql, meaning) in Questions)
        {
            if (await db.Database.SqlQueryRaw<int>(sql).SingleAsync(cancellation) is > 0 and var count)
            {
                wrong.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, meaning, count));
            }
        }

        if (!await SearchIndex.IsRightAsync(db, cancellation))
        {
            wrong.Add("The full-text index does not say what the articles say.");
        }

        return wrong;
    }
}
