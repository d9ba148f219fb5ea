namespace NewsReader.Web.Reading;

/// <summary>
/// For the migration: what keeps reading states beside their articles. In the database, since whoever stores or corrects an
/// article need not know of its readers. EF drops triggers when it rebuilds the table Articles: such a migration makes them again.
/// </summary>
internal static class ReadingTriggers
{
    public static readonly IReadOnlyList<string> Creation =
    [
        """
        CREATE TRIGGER ReadingStateOfNewArticle AFTER INSERT ON Articles BEGIN
            INSERT OR IGNORE INTO ReadingStates(ArticleId, ShelvedAt, Progress, IsStarred, IsArchived, Paragraph, Percent)
            VALUES (new.Id, new.ShelvedAt, 0, 0, 0, 0, 0);
        END
        """,
        """
        CREATE TRIGGER ReadingStateOfMovedArticle AFTER UPDATE OF PublishedAt, ImportedAt ON Articles BEGIN
            UPDATE ReadingStates SET ShelvedAt = new.ShelvedAt WHERE ArticleId = new.Id;
            UPDATE ArticleTags SET ShelvedAt = new.ShelvedAt WHERE ArticleId = new.Id;
        END
        """,
    ];

    /// <summary>States for the articles that were here before.</summary>
    public const string Backfill = """
        INSERT INTO ReadingStates(ArticleId, ShelvedAt, Progress, IsStarred, IsArchived, Paragraph, Percent)
        SELECT Id, ShelvedAt, 0, 0, 0, 0, 0 FROM Articles
        """;
}
