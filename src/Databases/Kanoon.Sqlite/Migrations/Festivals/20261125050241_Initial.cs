using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kanoon.Sqlite.Migrations.Festivals
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "festivals_audit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Operation = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    SubjectType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TraceId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Seal = table.Column<int>(type: "INTEGER", nullable: true),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_festivals_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "festivals_audit_seals",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Previous = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_festivals_audit_seals", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "festivals_idempotent_answers",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Caller = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    RequestHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Result = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_festivals_idempotent_answers", x => new { x.Caller, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "festivals_inbox",
                columns: table => new
                {
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reaction = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_festivals_inbox", x => new { x.MessageId, x.Reaction });
                });

            migrationBuilder.CreateTable(
                name: "festivals_outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    TraceId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    DeliveredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_festivals_outbox", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_festivals_audit_At",
                table: "festivals_audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_festivals_audit_Seal",
                table: "festivals_audit",
                column: "Seal");

            migrationBuilder.CreateIndex(
                name: "IX_festivals_audit_SubjectId_At",
                table: "festivals_audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_festivals_idempotent_answers_At",
                table: "festivals_idempotent_answers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_festivals_inbox_HandledAt",
                table: "festivals_inbox",
                column: "HandledAt");

            migrationBuilder.CreateIndex(
                name: "IX_festivals_outbox_State_DueAt",
                table: "festivals_outbox",
                columns: new[] { "State", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "festivals_audit");

            migrationBuilder.DropTable(
                name: "festivals_audit_seals");

            migrationBuilder.DropTable(
                name: "festivals_idempotent_answers");

            migrationBuilder.DropTable(
                name: "festivals_inbox");

            migrationBuilder.DropTable(
                name: "festivals_outbox");
        }
    }
}
