using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsReader.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "Originals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Charset",
                table: "Originals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "QueuedImports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Host = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    QueuedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FollowedLinkId = table.Column<int>(type: "INTEGER", nullable: true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueuedImports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QueuedImports_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_QueuedImports_RelatedLinks_FollowedLinkId",
                        column: x => x.FollowedLinkId,
                        principalTable: "RelatedLinks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_QueuedImports_Address",
                table: "QueuedImports",
                column: "Address",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QueuedImports_ArticleId",
                table: "QueuedImports",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_QueuedImports_ChangedAt",
                table: "QueuedImports",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_QueuedImports_FollowedLinkId",
                table: "QueuedImports",
                column: "FollowedLinkId");

            migrationBuilder.CreateIndex(
                name: "IX_QueuedImports_State_NextAttemptAt",
                table: "QueuedImports",
                columns: new[] { "State", "NextAttemptAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "QueuedImports");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "Originals");

            migrationBuilder.DropColumn(
                name: "Charset",
                table: "Originals");
        }
    }
}
