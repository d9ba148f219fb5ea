using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Reading;

/// <summary>What a list can be narrowed to: the first outlets, languages and tags of the library by the alphabet.</summary>
public sealed record LibraryChoices(IReadOnlyList<string> Outlets, IReadOnlyList<string> Languages, IReadOnlyList<string> Tags)
{
    /// <summary>A longer list is no choice any more.</summary>
    public const int Most = 200;

    internal static async Task<LibraryChoices> ReadAsync(NewsDbContext db, CancellationToken cancellation = default) => new(
        await DistinctAsync(db, "Articles", "Outlet", cancellation),
        await DistinctAsync(db, "Articles", "Language", cancellation),
        await DistinctAsync(db, "ArticleTags", "Name", cancellation));

    internal static string Sql(string table, string column) => $"""
        WITH RECURSIVE found(Value) AS (
            SELECT min({column}) FROM {table}
            UNION ALL SELECT (SELECT min({column}) FROM {table} WHERE {column} > Value) FROM found WHERE Value IS NOT NULL LIMIT {Most})
        SELECT Value FROM found WHERE Value IS NOT NULL
        """;

    // One look at the index a value, however many articles have it: DISTINCT would walk all of them.
    private static Task<List<string>> DistinctAsync(NewsDbContext db, string table, string column, CancellationToken cancellation) =>
        db.Database.SqlQueryRaw<string>(Sql(table, column)).ToListAsync(cancellation);
}
