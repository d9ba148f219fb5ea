using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Authors;

/// <summary>Who wrote the articles of the library: joins the credits of an article to known authors.</summary>
internal static class AuthorRegister
{
    public static async Task JoinAsync(NewsDbContext db, Article article, CancellationToken cancellation)
    {
        var keys = article.Credits.Select(credit => credit.Author.Key).ToList();
        var known = await db.Authors.Where(author => keys.Contains(author.Key)).ToDictionaryAsync(author => author.Key, cancellation);
        foreach (var credit in article.Credits)
        {
            if (known.TryGetValue(credit.Author.Key, out var author))
            {
                author.Note = credit.Author.Note ?? author.Note;
                credit.Author = author;
            }
        }
    }

    /// <summary>Strikes out those of some authors who wrote nothing that is here.</summary>
    public static Task PruneAsync(NewsDbContext db, IReadOnlyList<int> authorIds, CancellationToken cancellation) => db.Authors
        .Where(author => authorIds.Contains(author.Id) && !db.Articles.Any(article => article.Credits.Any(credit => credit.Author.Id == author.Id)))
        .ExecuteDeleteAsync(cancellation);
}
