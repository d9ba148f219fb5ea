using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsReader.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class HostRules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "RulesApplied",
                table: "Originals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "HostRules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Host = table.Column<string>(type: "TEXT", nullable: false),
                    Sign = table.Column<string>(type: "TEXT", nullable: false),
                    Keep = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HostRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HostRules_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HostRules_ArticleId",
                table: "HostRules",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_HostRules_Host_Sign",
                table: "HostRules",
                columns: new[] { "Host", "Sign" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HostRules");

            migrationBuilder.DropColumn(
                name: "RulesApplied",
                table: "Originals");
        }
    }
}
