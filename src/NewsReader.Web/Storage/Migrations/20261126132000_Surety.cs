using Microsoft.EntityFrameworkCore.Migrations;
using NewsReader.Web.Search;

#nullable disable

namespace NewsReader.Web.Storage.Migrations
{
    /// <summary>
    /// What was found before this was all shown as said, so it counts as sure. The index goes on to hold what is sure alone:
    /// its views are drawn again, and give for what is stored the same rows as before.
    /// </summary>
    public partial class Surety : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsSure",
                table: "Quotations",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);
            migrationBuilder.Sql("UPDATE Quotations SET Confidence = 0.95 WHERE Confidence < 0.95");

            DropViews(migrationBuilder);
            migrationBuilder.Sql("""
                CREATE VIEW ArticleText AS SELECT a.Id AS Id, a.Headline AS headline, coalesce(a.Standfirst, '') AS standfirst,
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
                """);
            migrationBuilder.Sql("""
                CREATE VIEW QuotationText AS SELECT q.Id AS Id, q.Text AS text, coalesce(s.Name, '') AS source, coalesce(a.Outlet, '') AS outlet,
                    coalesce((SELECT group_concat(Name, char(10)) FROM (SELECT u.Name FROM Credit c JOIN Authors u ON u.Id = c.AuthorId
                        WHERE c.ArticleId = a.Id ORDER BY c.Position)), '') AS authors
                FROM Quotations q JOIN Articles a ON a.Id = q.ArticleId LEFT JOIN ArticleSources s ON s.Id = q.ArticleSourceId
                WHERE q.IsSure
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Dropping a column makes the table again, which no view may look at meanwhile.
            DropViews(migrationBuilder);
            migrationBuilder.DropColumn(
                name: "IsSure",
                table: "Quotations");
            migrationBuilder.Sql(SearchIndex.Creation[0]);
            migrationBuilder.Sql(SearchIndex.Creation[1]);
        }

        private static void DropViews(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW ArticleText");
            migrationBuilder.Sql("DROP VIEW QuotationText");
        }
    }
}
