using Microsoft.EntityFrameworkCore.Migrations;
using NewsReader.Web.Reading;

#nullable disable

namespace NewsReader.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ReadingStates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ArticleTags",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ShelvedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleTags", x => new { x.ArticleId, x.Name });
                    table.ForeignKey(
                        name: "FK_ArticleTags_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReadingStates",
                columns: table => new
                {
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    ShelvedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Progress = table.Column<int>(type: "INTEGER", nullable: false),
                    IsStarred = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsArchived = table.Column<bool>(type: "INTEGER", nullable: false),
                    Paragraph = table.Column<int>(type: "INTEGER", nullable: false),
                    Percent = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReadAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingStates", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_ReadingStates_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Language_ShelvedAt_Id",
                table: "Articles",
                columns: new[] { "Language", "ShelvedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_Outlet_ShelvedAt_Id",
                table: "Articles",
                columns: new[] { "Outlet", "ShelvedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleTags_Name_ShelvedAt_ArticleId",
                table: "ArticleTags",
                columns: new[] { "Name", "ShelvedAt", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReadingStates_IsArchived_Progress_ShelvedAt_ArticleId",
                table: "ReadingStates",
                columns: new[] { "IsArchived", "Progress", "ShelvedAt", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReadingStates_IsArchived_ShelvedAt_ArticleId",
                table: "ReadingStates",
                columns: new[] { "IsArchived", "ShelvedAt", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReadingStates_OpenedAt",
                table: "ReadingStates",
                column: "OpenedAt",
                filter: "Progress = 1 AND IsArchived = 0");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingStates_Progress_ShelvedAt_ArticleId",
                table: "ReadingStates",
                columns: new[] { "Progress", "ShelvedAt", "ArticleId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReadingStates_ReadAt",
                table: "ReadingStates",
                column: "ReadAt",
                filter: "ReadAt IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingStates_Starred",
                table: "ReadingStates",
                columns: new[] { "ShelvedAt", "ArticleId" },
                filter: "IsStarred = 1");

            migrationBuilder.Sql(ReadingTriggers.Backfill);
            foreach (var statement in ReadingTriggers.Creation)
            {
                migrationBuilder.Sql(statement);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER ReadingStateOfNewArticle");
            migrationBuilder.Sql("DROP TRIGGER ReadingStateOfMovedArticle");
            migrationBuilder.DropTable(
                name: "ArticleTags");

            migrationBuilder.DropTable(
                name: "ReadingStates");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Language_ShelvedAt_Id",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_Outlet_ShelvedAt_Id",
                table: "Articles");
        }
    }
}
