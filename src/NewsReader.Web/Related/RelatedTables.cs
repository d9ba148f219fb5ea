namespace NewsReader.Web.Related;

/// <summary>
/// Tables that related articles are found by. EF's model does not know them: it has no tables without row ids, and they are
/// read and written by SQL alone.
/// </summary>
internal static class RelatedTables
{
    /// <summary>All that is computed of articles and can be computed again.</summary>
    public static readonly IReadOnlyList<string> Names = ["RelatedArticles", "StatementPrints", "PrintedPointers", "RelatedPending", "CommonWords"];

    /// <summary>For the migration. Articles that are here already are noted as pending.</summary>
    public static readonly IReadOnlyList<string> Creation =
    [
        """
        CREATE TABLE StatementPrints (Print INTEGER NOT NULL, ArticleId INTEGER NOT NULL REFERENCES Articles (Id) ON DELETE CASCADE,
            QuotationId INTEGER NOT NULL, PRIMARY KEY (Print, ArticleId, QuotationId)) WITHOUT ROWID
        """,
        "CREATE INDEX IX_StatementPrints_ArticleId ON StatementPrints (ArticleId)",
        """
        CREATE TABLE PrintedPointers (Key TEXT NOT NULL, ArticleId INTEGER NOT NULL REFERENCES Articles (Id) ON DELETE CASCADE,
            PRIMARY KEY (Key, ArticleId)) WITHOUT ROWID
        """,
        "CREATE INDEX IX_PrintedPointers_ArticleId ON PrintedPointers (ArticleId)",
        "CREATE TABLE RelatedPending (ArticleId INTEGER NOT NULL PRIMARY KEY REFERENCES Articles (Id) ON DELETE CASCADE)",
        "INSERT INTO RelatedPending (ArticleId) SELECT Id FROM Articles",
    ];

    /// <summary>For a later migration: the words that were found in too many articles to tell anything.</summary>
    public const string CommonWords = "CREATE TABLE CommonWords (Word TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID";
}
