using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;

namespace NewsReader.Benchmarks.Library;

/// <summary>Our search against the same FTS5 query written by hand, in turns on the same file in the same process.</summary>
internal static class SearchByHand
{
    private const int Rounds = 40;

    // Compiled once and for good, as in an app that has run for a minute.
    private const int ToWarm = 60;

    /// <returns>Median milliseconds of ours, and of the query by hand.</returns>
    public static async Task<(double Ours, double ByHand)> CompareAsync(string folder, string match)
    {
        using var connection = MeasuredLibrary.Connect(folder);
        var options = new DbContextOptionsBuilder<NewsDbContext>().UseSqlite(connection).Options;
        var query = new SearchQuery { Match = $"{{headline standfirst body authors}} : {match}" };
        var ours = new List<double>();
        var byHand = new List<double>();
        for (var round = -ToWarm; round < Rounds; round++)
        {
            var clock = Stopwatch.GetTimestamp();
            await using var db = new NewsDbContext(options);
            _ = await ArticleSearch.FindArticlesAsync(db, query, SearchOrder.Best, 0, CancellationToken.None);
            var our = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            clock = Stopwatch.GetTimestamp();
            AskByHand(connection, query.Match!);
            if (round >= 0)
            {
                ours.Add(our);
                byHand.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }
        }

        return (Times.Percentile(ours, 0.5), Times.Percentile(byHand, 0.5));
    }

    private static void AskByHand(SqliteConnection connection, string match)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT rowid, highlight(ArticleIndex, 0, '<', '>'), snippet(ArticleIndex, 2, '<', '>', '…', 32) FROM ArticleIndex
            WHERE ArticleIndex MATCH @match ORDER BY bm25(ArticleIndex, 10.0, 4.0, 1.0, 4.0, 1.0, 1.0) LIMIT 21
            """;
        command.Parameters.AddWithValue("@match", match);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            _ = reader.GetString(2);
        }
    }
}
