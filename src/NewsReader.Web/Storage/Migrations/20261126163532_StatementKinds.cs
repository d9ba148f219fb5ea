using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsReader.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class StatementKinds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ArticleSources_SourceId_Outlet_ShelvedAt_Id",
                table: "ArticleSources");

            migrationBuilder.AddColumn<int>(
                name: "KindsSaid",
                table: "ArticleSources",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql($"UPDATE ArticleSources AS p SET KindsSaid = {ArticleSourceMapping.KindsSaid} WHERE SourceId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleSources_SourceId_KindsSaid_ShelvedAt_Id",
                table: "ArticleSources",
                columns: new[] { "SourceId", "KindsSaid", "ShelvedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleSources_SourceId_Outlet_KindsSaid_ShelvedAt_Id",
                table: "ArticleSources",
                columns: new[] { "SourceId", "Outlet", "KindsSaid", "ShelvedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ArticleSources_SourceId_KindsSaid_ShelvedAt_Id",
                table: "ArticleSources");

            migrationBuilder.DropIndex(
                name: "IX_ArticleSources_SourceId_Outlet_KindsSaid_ShelvedAt_Id",
                table: "ArticleSources");

            migrationBuilder.DropColumn(
                name: "KindsSaid",
                table: "ArticleSources");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleSources_SourceId_Outlet_ShelvedAt_Id",
                table: "ArticleSources",
                columns: new[] { "SourceId", "Outlet", "ShelvedAt", "Id" });
        }
    }
}
