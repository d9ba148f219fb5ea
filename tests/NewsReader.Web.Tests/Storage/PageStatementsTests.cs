using Microsoft.Data.Sqlite;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;
using NewsReader.Web.Tests.Related;

namespace NewsReader.Web.Tests.Storage;

/// <summary>What each page asks of the library: how many statements, and that none of them reads a big table through.</summary>
public sealed class PageStatementsTests(PageStatementsTests.Library library) : IClassFixture<PageStatementsTests.Library>
{
    private static readonly string[] Big =
        ["Articles", "ArticleSources", "Quotations", "Paragraph", "Section", "Credit", "RelatedLinks", "Originals", "Sources", "RelatedArticles", "StatementPrints", "ArticleText"];

    private readonly RunningApp app = library.App;

    [Theory]
    [InlineData("/", 8)]
    [InlineData("/articles/1", 20)]
    [InlineData("/articles/5.json", 20)]
    [InlineData("/sources", 3)]
    [InlineData("/sources?by=recent", 3)]
    [InlineData("/sources?q=maria", 3)]
    // Its names, timeline, outlets and company are read beside the statements.
    [InlineData("/sources/1", 10)]
    [InlineData("/authors/1", 6)]
    [InlineData("/search?q=drones", 1)]
    [InlineData("/search?q=in%3Aquotes+bridge", 1)]
    [InlineData("/search?q=is%3Aunread", 1)]
    [InlineData("/search?q=-is%3Aunread", 1)]
    [InlineData("/search?q=is%3Astarred+is%3Aread", 1)]
    [InlineData("/search?q=lang%3Aen", 2)]
    [InlineData("/search?q=lang%3Aen+is%3Aread+before%3A2026-01-01", 2)]
    [InlineData("/search?q=tag%3Asteel+after%3A2020-01-01", 1)]
    [InlineData("/bin", 1)]
    [InlineData("/imports", 2)]
    [InlineData("/api/articles", 5)]
    public async Task A_page_asks_a_bounded_number_of_statements_and_scans_no_big_table(string path, int most)
    {
        using var client = app.Client();
        using var recorded = new RecordedStatements(app.DataFolder);

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {answer.StatusCode}");
        var asked = recorded.Statements.Where(statement => !statement.Sql.StartsWith("PRAGMA", StringComparison.Ordinal)
            && !statement.Sql.Contains("RelatedPending", StringComparison.Ordinal)).ToList();
        Assert.True(asked.Count <= most, $"{asked.Count} statements, not {most}:\n{string.Join("\n\n", asked.Select(statement => statement.Sql))}");
        Assert.All(asked, statement => Assert.Empty(ScansOf(statement.Sql, statement.Parameters)));
    }

    [Theory]
    [InlineData("drones")]
    [InlineData("in:quotes bridge")]
    [InlineData("drones is:starred", true)]
    [InlineData("in:quotes bridge is:starred", true)]
    public void Search_finds_rows_by_the_index(string typed, bool isOfFew = false)
    {
        var query = Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse(typed)).Query;
        var sql = query.InQuotes ? ArticleSearch.QuotationSql(query, SearchOrder.Best, isOfFew) : ArticleSearch.ArticleSql(query, SearchOrder.Best, isOfFew);

        Assert.Empty(ScansOf(sql, [("@match", query.Match), ("@language", null), ("@before", null), ("@after", null), ("@few", "[1]"), ("@skip", 0)]));
    }

    /// <summary>A source may be quoted in ten thousand articles: an import reads those of its days, or itself.</summary>
    [Fact]
    public async Task An_import_never_reads_all_that_its_sources_ever_said()
    {
        using var recorded = new RecordedStatements(app.DataFolder);
        await app.StoreAsync(Press.Quoting("One more story", "Maria Lopez", Press.Trimmed));

        var asked = recorded.Statements.Where(statement => statement.Sql.Contains("ArticleSources", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked.SelectMany(statement => StepsOf(statement.Sql, statement.Parameters)), step =>
            step.Contains("IX_ArticleSources_SourceId_", StringComparison.Ordinal) && step.EndsWith("(SourceId=?)", StringComparison.Ordinal));
    }

    // "SCAN a USING INDEX" in the order that is wanted stops with its page; "SCAN a" alone reads all of it.
    private List<string> ScansOf(string sql, IReadOnlyList<(string Name, object? Value)> parameters) => StepsOf(sql, parameters)
        .Where(step => step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains("INDEX", StringComparison.Ordinal) && Big.Any(table => IsAliasOf(sql, step.Split(' ')[1], table)))
        .Select(step => $"{step} in {sql}").ToList();

    private List<string> StepsOf(string sql, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, Database.FileName)}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }

    private static bool IsAliasOf(string sql, string alias, string table) => alias == table
        || sql.Contains($"\"{table}\" AS \"{alias}\"", StringComparison.Ordinal)
        || sql.Contains($"{table} {alias} ", StringComparison.Ordinal);

    /// <summary>Filled once: the pages that are asked for change nothing.</summary>
    public sealed class Library : IAsyncLifetime
    {
        internal RunningApp App { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await App.StoreAsync(Stories.WithEverything(), Stories.Short("Tunnels, too", address: "https://wire.example/tunnels"));
            await App.StoreAsync([.. Enumerable.Range(0, 70).Select(number => Press.Quoting($"Story {number}", "Maria Lopez", Press.Statement, "The same drones fly over and over."))]);
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
