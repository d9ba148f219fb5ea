using Microsoft.EntityFrameworkCore.Migrations;
using NewsReader.Web.Sources;

#nullable disable

namespace NewsReader.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SourceIdentity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sources_Key_Kind",
                table: "Sources");

            migrationBuilder.AddColumn<bool>(
                name: "IsSetAside",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsUncertain",
                table: "Sources",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("ALTER TABLE Sources ADD COLUMN MergedIntoId INTEGER NULL REFERENCES Sources(Id) ON DELETE SET NULL");

            migrationBuilder.Sql("ALTER TABLE ArticleSources ADD COLUMN FoundId INTEGER NULL REFERENCES Sources(Id) ON DELETE SET NULL");

            migrationBuilder.AddColumn<string>(
                name: "Outlet",
                table: "ArticleSources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SourceDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    OtherId = table.Column<int>(type: "INTEGER", nullable: true),
                    FormerName = table.Column<string>(type: "TEXT", nullable: true),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceDecisions_Sources_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SourceDecisions_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceTallies",
                columns: table => new
                {
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    Aspect = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Articles = table.Column<int>(type: "INTEGER", nullable: false),
                    Statements = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceTallies", x => new { x.SourceId, x.Aspect, x.Value });
                    table.ForeignKey(
                        name: "FK_SourceTallies_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceAssignments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ArticleId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceDecisionId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceAssignments_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SourceAssignments_SourceDecisions_SourceDecisionId",
                        column: x => x.SourceDecisionId,
                        principalTable: "SourceDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SourceAssignments_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SourceQuestions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SourceId = table.Column<int>(type: "INTEGER", nullable: false),
                    OtherId = table.Column<int>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SourceQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SourceQuestions_SourceDecisions_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "SourceDecisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_SourceQuestions_Sources_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SourceQuestions_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Key",
                table: "Sources",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Kind_ArticleCount_Id",
                table: "Sources",
                columns: new[] { "Kind", "ArticleCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Kind_LastQuotedAt_Id",
                table: "Sources",
                columns: new[] { "Kind", "LastQuotedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Kind_StatementCount_Id",
                table: "Sources",
                columns: new[] { "Kind", "StatementCount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sources_MergedIntoId",
                table: "Sources",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleSources_FoundId",
                table: "ArticleSources",
                column: "FoundId");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleSources_SourceId_Outlet_ShelvedAt_Id",
                table: "ArticleSources",
                columns: new[] { "SourceId", "Outlet", "ShelvedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SourceAssignments_ArticleId_Name_Kind",
                table: "SourceAssignments",
                columns: new[] { "ArticleId", "Name", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceAssignments_SourceDecisionId",
                table: "SourceAssignments",
                column: "SourceDecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceAssignments_SourceId",
                table: "SourceAssignments",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceDecisions_OtherId",
                table: "SourceDecisions",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceDecisions_SourceId",
                table: "SourceDecisions",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceQuestions_AnswerId",
                table: "SourceQuestions",
                column: "AnswerId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceQuestions_OtherId",
                table: "SourceQuestions",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_SourceQuestions_SourceId_OtherId",
                table: "SourceQuestions",
                columns: new[] { "SourceId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SourceTallies_SourceId_Aspect_Articles",
                table: "SourceTallies",
                columns: new[] { "SourceId", "Aspect", "Articles" });

            foreach (var statement in SourceTallies.Creation)
            {
                migrationBuilder.Sql(statement);
            }

            // What is joined already was found by its name.
            migrationBuilder.Sql("UPDATE ArticleSources SET FoundId = SourceId, Outlet = (SELECT a.Outlet FROM Articles a WHERE a.Id = ArticleId) WHERE SourceId IS NOT NULL");
            migrationBuilder.Sql(SourceTallies.CountingAll);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Other views look at tables that are made anew here; SQLite need not look at them.
            migrationBuilder.Sql("PRAGMA legacy_alter_table = ON");
            migrationBuilder.Sql("DROP VIEW SourceTrait");
            migrationBuilder.Sql("DROP VIEW SourceAppearance");
            migrationBuilder.DropTable(
                name: "SourceAssignments");

            migrationBuilder.DropTable(
                name: "SourceQuestions");

            migrationBuilder.DropTable(
                name: "SourceTallies");

            migrationBuilder.DropTable(
                name: "SourceDecisions");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Key",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Kind_ArticleCount_Id",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Kind_LastQuotedAt_Id",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Sources_Kind_StatementCount_Id",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_Sources_MergedIntoId",
                table: "Sources");

            migrationBuilder.DropIndex(
                name: "IX_ArticleSources_FoundId",
                table: "ArticleSources");

            migrationBuilder.DropIndex(
                name: "IX_ArticleSources_SourceId_Outlet_ShelvedAt_Id",
                table: "ArticleSources");

            migrationBuilder.DropColumn(
                name: "IsSetAside",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "IsUncertain",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Sources");

            migrationBuilder.DropColumn(
                name: "FoundId",
                table: "ArticleSources");

            migrationBuilder.DropColumn(
                name: "Outlet",
                table: "ArticleSources");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Key_Kind",
                table: "Sources",
                columns: new[] { "Key", "Kind" },
                unique: true);

            migrationBuilder.Sql("PRAGMA legacy_alter_table = OFF");
        }
    }
}
