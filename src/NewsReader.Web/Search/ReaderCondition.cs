using NewsReader.Web.Reading;

namespace NewsReader.Web.Search;

/// <summary>A condition on what the reader did with an article, <c>is:unread</c> or <c>-tag:energy</c>.</summary>
/// <param name="Tag">The tag that it must have; null where <paramref name="Word"/> is asked for.</param>
/// <param name="Word">One of <see cref="Words"/>.</param>
/// <param name="IsExcluded">It must not be so.</param>
internal sealed record ReaderCondition(string? Word, string? Tag, bool IsExcluded)
{
    /// <summary>What may follow <c>is:</c>.</summary>
    public static readonly IReadOnlyList<string> Words = ["unread", "reading", "read", "starred", "archived"];

    private static readonly string[] States = ["unread", "reading", "read"];

    /// <summary>The one of the three states, of which an article has one, that it is about.</summary>
    public ReadingProgress? Progress => Array.IndexOf(States, Word) is >= 0 and var state ? (ReadingProgress)state : null;

    /// <summary>Over the alias r of the reading states; a tag's parameter is named by the number.</summary>
    public string Sql(int number)
    {
        if (Tag is not null)
        {
            return $"{(IsExcluded ? "NOT " : "")}EXISTS (SELECT 1 FROM ArticleTags t WHERE t.ArticleId = r.ArticleId AND t.Name = @tag{number})";
        }

        var (column, value) = Word switch
        {
            "starred" => ("IsStarred", 1),
            "archived" => ("IsArchived", 1),
            _ => ("Progress", Array.IndexOf(States, Word)),
        };
        return $"r.{column} {(IsExcluded ? "<>" : "=")} {value}";
    }
}
