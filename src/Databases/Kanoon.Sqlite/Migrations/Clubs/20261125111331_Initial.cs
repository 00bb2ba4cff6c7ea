using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kanoon.Sqlite.Migrations.Clubs
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "clubs_audit",
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
                    table.PrimaryKey("PK_clubs_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "clubs_audit_seals",
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
                    table.PrimaryKey("PK_clubs_audit_seals", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "clubs_clubs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clubs_clubs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "clubs_idempotent_answers",
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
                    table.PrimaryKey("PK_clubs_idempotent_answers", x => new { x.Caller, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "clubs_inbox",
                columns: table => new
                {
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reaction = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clubs_inbox", x => new { x.MessageId, x.Reaction });
                });

            migrationBuilder.CreateTable(
                name: "clubs_outbox",
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
                    table.PrimaryKey("PK_clubs_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "clubs_club_officers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClubId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clubs_club_officers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_clubs_club_officers_clubs_clubs_ClubId",
                        column: x => x.ClubId,
                        principalTable: "clubs_clubs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_clubs_audit_At",
                table: "clubs_audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_clubs_audit_Seal",
                table: "clubs_audit",
                column: "Seal");

            migrationBuilder.CreateIndex(
                name: "IX_clubs_audit_SubjectId_At",
                table: "clubs_audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_clubs_club_officers_ClubId",
                table: "clubs_club_officers",
                column: "ClubId");

            migrationBuilder.CreateIndex(
                name: "IX_clubs_club_officers_UserId",
                table: "clubs_club_officers",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_clubs_clubs_Key",
                table: "clubs_clubs",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clubs_idempotent_answers_At",
                table: "clubs_idempotent_answers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_clubs_inbox_HandledAt",
                table: "clubs_inbox",
                column: "HandledAt");

            migrationBuilder.CreateIndex(
                name: "IX_clubs_outbox_State_DueAt",
                table: "clubs_outbox",
                columns: new[] { "State", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clubs_audit");

            migrationBuilder.DropTable(
                name: "clubs_audit_seals");

            migrationBuilder.DropTable(
                name: "clubs_club_officers");

            migrationBuilder.DropTable(
                name: "clubs_idempotent_answers");

            migrationBuilder.DropTable(
                name: "clubs_inbox");

            migrationBuilder.DropTable(
                name: "clubs_outbox");

            migrationBuilder.DropTable(
                name: "clubs_clubs");
        }
    }
}
