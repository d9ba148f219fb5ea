using Microsoft.EntityFrameworkCore.Migrations;
using NewsReader.Web.Search;

#nullable disable

namespace NewsReader.Web.Storage.Migrations
{
    /// <summary>The full-text index, which EF's model does not know.</summary>
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in SearchIndex.Creation)
            {
                migrationBuilder.Sql(statement);
            }

            migrationBuilder.Sql("INSERT INTO ArticleIndex(ArticleIndex) VALUES('rebuild')");
            migrationBuilder.Sql("INSERT INTO QuotationIndex(QuotationIndex) VALUES('rebuild')");
            migrationBuilder.Sql("INSERT INTO SourceIndex(SourceIndex) VALUES('rebuild')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE ArticleIndex");
            migrationBuilder.Sql("DROP TABLE QuotationIndex");
            migrationBuilder.Sql("DROP TABLE SourceIndex");
            migrationBuilder.Sql("DROP VIEW ArticleText");
            migrationBuilder.Sql("DROP VIEW QuotationText");
        }
    }
}
