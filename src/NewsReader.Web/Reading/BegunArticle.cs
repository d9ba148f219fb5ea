using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Reading;

/// <summary>An article that a reader is in the middle of.</summary>
public sealed record BegunArticle(int Id, string Headline, string? Language, int WordCount, int Percent)
{
    private const int Most = 3;

    // Literal, so that SQLite sees that the index of such articles serves; named, since it takes another and sorts otherwise.
    internal const string Sql = "SELECT * FROM ReadingStates INDEXED BY IX_ReadingStates_OpenedAt WHERE Progress = 1 AND IsArchived = 0 ORDER BY OpenedAt DESC LIMIT 3";

    public int MinutesLeft => Article.ReadingMinutesOf(WordCount * (100 - Percent) / 100);

    /// <summary>Those that were read in last, the last first.</summary>
    internal static Task<List<BegunArticle>> LastAsync(NewsDbContext db, CancellationToken cancellation = default) => db.ReadingStates
        .FromSqlRaw(Sql)
        .Join(db.Articles, state => state.ArticleId, article => article.Id, (state, article) => new { state, article })
        .OrderByDescending(begun => begun.state.OpenedAt)
        .Select(begun => new BegunArticle(begun.article.Id, begun.article.Headline, begun.article.Language, begun.article.WordCount, begun.state.Percent))
        .Take(Most).ToListAsync(cancellation);
}
