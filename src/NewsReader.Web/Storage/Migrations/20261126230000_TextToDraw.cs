using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsReader.Web.Storage.Migrations
{
    /// <summary>
    /// What the index of articles reads becomes a table, with the same text in columns of the same names: the index itself
    /// stands as it is. The view that was read before goes on, under another name, to say what the table has to hold.
    /// </summary>
    public partial class TextToDraw : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW ArticleText");
            migrationBuilder.Sql(View("GatheredText", "a.Id AS Id, a.ShelvedAt AS ShelvedAt, a.Language AS Language"));
            migrationBuilder.Sql("""
                CREATE TABLE ArticleText (Id INTEGER NOT NULL PRIMARY KEY, ShelvedAt INTEGER NOT NULL, Language TEXT NULL, headline TEXT NOT NULL,
                    standfirst TEXT NOT NULL, authors TEXT NOT NULL, outlet TEXT NOT NULL, sources TEXT NOT NULL, body TEXT NOT NULL)
                """);
            migrationBuilder.Sql("""
                INSERT INTO ArticleText(Id, ShelvedAt, Language, headline, standfirst, authors, outlet, sources, body)
                SELECT Id, ShelvedAt, Language, headline, standfirst, authors, outlet, sources, body FROM GatheredText
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE ArticleText");
            migrationBuilder.Sql("DROP VIEW GatheredText");
            migrationBuilder.Sql(View("ArticleText", "a.Id AS Id"));
        }

        private static string View(string name, string first) => $"""
            CREATE VIEW {name} AS SELECT {first}, a.Headline AS headline, coalesce(a.Standfirst, '') AS standfirst,
                coalesce((SELECT group_concat(coalesce(s.Heading || char(10), '') || coalesce((SELECT group_concat(PlainText, char(10))
                    FROM (SELECT p.PlainText FROM Paragraph p WHERE p.SectionId = s.Id ORDER BY p.Number)), ''), char(10))
                    FROM (SELECT * FROM Section WHERE ArticleId = a.Id ORDER BY Position) s), '') AS body,
                coalesce((SELECT group_concat(Name, char(10)) FROM (SELECT u.Name FROM Credit c JOIN Authors u ON u.Id = c.AuthorId
                    WHERE c.ArticleId = a.Id ORDER BY c.Position)), '') AS authors,
                coalesce(a.Outlet, '') AS outlet,
                coalesce((SELECT group_concat(Name, char(10)) FROM (SELECT s.Name FROM ArticleSources s
                    WHERE s.ArticleId = a.Id AND EXISTS (SELECT 1 FROM Quotations q WHERE q.ArticleSourceId = s.Id AND q.IsSure)
                    ORDER BY s.Position)), '') AS sources
            FROM Articles a
            """;
    }
}
