using Microsoft.Data.Sqlite;
using NewsReader.Web.Storage;

namespace NewsReader.Benchmarks.Library;

/// <summary>A library that is measured: what is asked of it, told before the app runs.</summary>
internal sealed class MeasuredLibrary
{
    public const string CommonWord = "government";

    private MeasuredLibrary(string folder, int articles, IReadOnlyList<MeasuredPage> pages, IReadOnlyList<(string Name, string Match)> searches)
    {
        Folder = folder;
        Articles = articles;
        Pages = pages;
        Searches = searches;
    }

    public string Folder { get; }

    public int Articles { get; }

    public IReadOnlyList<MeasuredPage> Pages { get; }

    /// <summary>What is searched for, as FTS5 expressions.</summary>
    public IReadOnlyList<(string Name, string Match)> Searches { get; }

    /// <remarks>
    /// A rare word and a phrase, which is a name, stand in about as many articles of either library, more than one page shows: what
    /// is drawn is the same, and the difference is the search's.
    /// </remarks>
    public static MeasuredLibrary Open(string folder)
    {
        using var connection = Connect(folder);
        var articles = (int)Scalar(connection, "SELECT max(Id) FROM Articles");
        var source = Scalar(connection, "SELECT SourceId FROM ArticleSources GROUP BY SourceId ORDER BY count(*) DESC LIMIT 1");
        var rare = Texts(
            connection,
            """
            CREATE VIRTUAL TABLE temp.Vocabulary USING fts5vocab('main', 'ArticleIndex', 'row');
            SELECT term FROM temp.Vocabulary WHERE doc BETWEEN 25 AND 60 ORDER BY abs(doc - 45), term LIMIT 100
            """);
        var names = Texts(connection, "SELECT Name FROM Sources WHERE ArticleCount BETWEEN 25 AND 60 ORDER BY abs(ArticleCount - 45), Id LIMIT 100");
        var commonPhrase = $"{new StoryWriter().WordAt(65)} {new StoryWriter().WordAt(12)}";
        return new MeasuredLibrary(
            folder,
            articles,
            [
                new("library page", _ => "/", 1.5),
                new("article page", i => $"/articles/{1 + (int)(i * 7919L % articles)}", 1.5),
                new("most quoted source", _ => $"/sources/{source}", 1.5),
                new("its direct statements", _ => $"/sources/{source}?kind=direct", 1.5),
                new("its statements with a word", _ => $"/sources/{source}?q={CommonWord}", 1.5),
                new("its statements of a month", _ => $"/sources/{source}?from=2015-01-01&to=2015-01-31", 1.5),
                new("source list", _ => "/sources", 1.5),
                new("source list, one kind", _ => "/sources?kind=person&by=recent", 1.5),
                new("search, rare word", i => $"/search?q={rare[i % rare.Count]}", 1.5),
                new("search, common word", _ => $"/search?q={CommonWord}", 3),
                new("search, phrase", i => $"/search?q={Uri.EscapeDataString($"\"{names[i % names.Count]}\"")}", 1.5),
                new("search, common phrase", _ => $"/search?q={Uri.EscapeDataString($"\"{commonPhrase}\"")}", 3),
                new("search, unread", _ => "/search?q=is%3Aunread", 1.5),
                new("search, no such language", _ => "/search?q=lang%3Axx", 1.5),
            ],
            [
                ("rare word", $"\"{rare[0]}\""), ("common word", $"\"{CommonWord}\""), ("phrase", $"\"{names[0]}\""),
                ("common phrase", $"\"{commonPhrase}\""),
            ]);
    }

    public static SqliteConnection Connect(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, Database.FileName)};Mode=ReadOnly");
        connection.Open();
        return connection;
    }

    /// <summary>Reads its file once: what is compared is the work for a page, not how cold a disc is.</summary>
    public async Task ReadIntoMemoryAsync()
    {
        await using var file = new FileStream(Path.Combine(Folder, Database.FileName), FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 20);
        await file.CopyToAsync(Stream.Null);
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
