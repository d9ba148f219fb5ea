using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Comparing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Related;

/// <summary>
/// Finds articles that share much vocabulary: words that are frequent in the one and rare in the library. The full-text
/// index tells where a word stands; a word that stands in many articles tells nothing: it is left after a bounded look, and
/// noted, so that nobody looks again.
/// </summary>
internal static class TellingWords
{
    private const int MostFrequent = 200;
    private const int MostWords = 16;
    private const int ShortestWord = 4;
    private const int MostArticles = 150;
    private const int LeastArticles = 5;
    private const int LeastShared = 3;
    private const double LeastShare = 0.3;

    public static async Task FindAsync(NewsDbContext db, StudiedArticle studied, RelatedFindings findings, CancellationToken cancellation)
    {
        // Ids only grow: the last one is near enough to the number of articles, and no count over the library.
        var library = await db.Articles.MaxAsync(article => article.Id, cancellation);
        var most = Math.Clamp(library / 50, LeastArticles, MostArticles);
        var sum = 0.0;
        var shared = new Dictionary<int, List<(string Word, double Weight)>>();
        var common = new List<string>();
        foreach (var (word, list) in await HoldersAsync(db, await UncommonAsync(db, FrequentIn(studied.Article), cancellation), most + 1, cancellation))
        {
            var holders = JsonSerializer.Deserialize<int[]>(list)!;
            if (holders.Length > MostArticles)
            {
                common.Add(NameKey.Of(word));
            }

            if (holders.Length > most || holders.Length * 2 > library)
            {
                continue;
            }

            var weight = Math.Log((double)library / Math.Max(1, holders.Length));
            sum += weight;
            foreach (var other in holders.Where(other => other != studied.Id))
            {
                (shared.TryGetValue(other, out var words) ? words : shared[other] = []).Add((word, weight));
            }
        }

        await NoteAsync(db, common, cancellation);
        foreach (var (other, words) in shared.Where(pair => pair.Value.Count >= LeastShared))
        {
            if (words.Sum(word => word.Weight) / sum is >= LeastShare and var share)
            {
                findings.Share(other, words.OrderByDescending(word => word.Weight).Select(word => word.Word), share);
            }
        }
    }

    // A word of the headline counts as if it stood twice more. As printed where it stands first.
    private static IEnumerable<string> FrequentIn(Article article)
    {
        var counts = new Dictionary<string, (string Printed, int Count)>();
        Count(counts, article.Headline, 3);
        Count(counts, article.Standfirst ?? "", 1);
        foreach (var paragraph in article.Paragraphs)
        {
            Count(counts, paragraph.PlainText, 1);
        }

        return counts.Values.Where(word => word.Count > 1).OrderByDescending(word => word.Count).ThenByDescending(word => word.Printed.Length)
            .ThenBy(word => word.Printed, StringComparer.Ordinal).Take(MostFrequent).Select(word => word.Printed);
    }

    private static void Count(Dictionary<string, (string Printed, int Count)> counts, string text, int weight)
    {
        foreach (var word in StatementWords.In(text))
        {
            var printed = text.Substring(word.Start, word.Length);
            if (word.Length >= ShortestWord && printed.All(char.IsLetter))
            {
                counts[word.Key] = counts.TryGetValue(word.Key, out var known) ? (known.Printed, known.Count + weight) : (printed, weight);
            }
        }
    }

    private static async Task<IEnumerable<string>> UncommonAsync(NewsDbContext db, IEnumerable<string> words, CancellationToken cancellation)
    {
        var list = JsonSerializer.Serialize(words.Select(word => new[] { word, NameKey.Of(word) }));
        var uncommon = await db.Database.SqlQuery<string>(
            $"SELECT value ->> 0 AS Value FROM json_each({list}) WHERE NOT EXISTS (SELECT 1 FROM CommonWords WHERE Word = value ->> 1) ORDER BY key LIMIT {MostWords}")
            .ToListAsync(cancellation);
        return uncommon;
    }

    private static async Task NoteAsync(NewsDbContext db, List<string> common, CancellationToken cancellation)
    {
        if (common.Count > 0)
        {
            var list = JsonSerializer.Serialize(common);
            await db.Database.ExecuteSqlAsync($"INSERT OR IGNORE INTO CommonWords SELECT value FROM json_each({list})", cancellation);
        }
    }

    private static Task<List<Holders>> HoldersAsync(NewsDbContext db, IEnumerable<string> words, int most, CancellationToken cancellation)
    {
        var list = JsonSerializer.Serialize(words);
        return db.Database.SqlQuery<Holders>($"""
            SELECT word.value AS Word, (SELECT json_group_array(Id) FROM (SELECT rowid AS Id FROM ArticleIndex
                WHERE ArticleIndex MATCH '"' || word.value || '"' LIMIT {most})) AS Articles
            FROM json_each({list}) word
            """).ToListAsync(cancellation);
    }

    /// <param name="Articles">Articles that hold the word, a JSON array of ids.</param>
    private sealed record Holders(string Word, string Articles);
}
