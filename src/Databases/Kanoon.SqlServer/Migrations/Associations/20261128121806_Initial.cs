using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kanoon.SqlServer.Migrations.Associations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "associations");

            migrationBuilder.CreateTable(
                name: "associations",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FoundingApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FoundedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NameText = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NameNormalised = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NameKey = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    ClubId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictCode = table.Column<int>(type: "int", nullable: false),
                    NeighbourhoodCode = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PostalCode = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true),
                    Goals = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "audit",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Address = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Operation = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    SubjectType = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    TraceId = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Seal = table.Column<int>(type: "int", nullable: true),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "audit_seals",
                schema: "associations",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Previous = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_seals", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "card_batches",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ForAll = table.Column<bool>(type: "bit", nullable: false),
                    OnSheets = table.Column<bool>(type: "bit", nullable: false),
                    OpenFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Issued = table.Column<int>(type: "int", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FileId = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Failure = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_batches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cards",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    StageSince = table.Column<DateOnly>(type: "date", nullable: false),
                    ApprovedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ApprovedByOffice = table.Column<bool>(type: "bit", nullable: false),
                    Serial = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HolderName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StageBefore = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    HeldByOffice = table.Column<bool>(type: "bit", nullable: false),
                    HeldBefore = table.Column<bool>(type: "bit", nullable: false),
                    Decisions = table.Column<int>(type: "int", nullable: false),
                    ObjectedTo = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "common_goals",
                schema: "associations",
                columns: table => new
                {
                    Code = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_common_goals", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "districts",
                schema: "associations",
                columns: table => new
                {
                    Code = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_districts", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "founding_applications",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TrackingCode = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: false),
                    ApplicantId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    NameText = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NameNormalised = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    NameClaim = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    ClubId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictCode = table.Column<int>(type: "int", nullable: false),
                    NeighbourhoodCode = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PostalCode = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true),
                    Goals = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StageSince = table.Column<DateOnly>(type: "date", nullable: false),
                    ExaminerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Visit_VisitorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Visit_PlannedFor = table.Column<DateOnly>(type: "date", nullable: true),
                    Visit_VisitedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Visit_Report = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    Visit_Recommended = table.Column<bool>(type: "bit", nullable: true),
                    Decision_DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Decision_DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Decision_Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    Decision_Conditions = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    ClosingReason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Clock_DaysLeft = table.Column<int>(type: "int", nullable: false),
                    Clock_DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_founding_applications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                schema: "associations",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    TitleKey = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Lunar = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holidays", x => new { x.Date, x.TitleKey });
                });

            migrationBuilder.CreateTable(
                name: "idempotent_answers",
                schema: "associations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    Caller = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    RequestHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotent_answers", x => new { x.Caller, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "import_chunks",
                schema: "associations",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Rows = table.Column<string>(type: "varchar(max)", unicode: false, nullable: false),
                    IsChecked = table.Column<bool>(type: "bit", nullable: false),
                    IsEntered = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_chunks", x => new { x.ImportId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                schema: "associations",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Row = table.Column<int>(type: "int", nullable: false),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Fields = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    Differs = table.Column<bool>(type: "bit", nullable: false),
                    SameAs = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_rows", x => new { x.ImportId, x.Row });
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                schema: "associations",
                columns: table => new
                {
                    MessageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reaction = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => new { x.MessageId, x.Reaction });
                });

            migrationBuilder.CreateTable(
                name: "letters",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DraftedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Recipient = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    InReplyTo = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    Number = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    Serial = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SignatoryName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    SignatoryOffice = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "licences",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RenewalOpensOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GraceEndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SuspendedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    SuspendedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Ending_Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Ending_On = table.Column<DateOnly>(type: "date", nullable: true),
                    Ending_Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    Ending_DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Ending_Appeal_LodgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Ending_Appeal_DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Ending_Appeal_Grounds = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    Ending_Appeal_FirstDecider = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Ending_Appeal_DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Ending_Appeal_DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Ending_Appeal_Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Ending_Appeal_Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_licences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "member_imports",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    OpenFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Checked = table.Column<int>(type: "int", nullable: false),
                    Good = table.Column<int>(type: "int", nullable: false),
                    Duplicates = table.Column<int>(type: "int", nullable: false),
                    Wrong = table.Column<int>(type: "int", nullable: false),
                    Entered = table.Column<int>(type: "int", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "members",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stay = table.Column<int>(type: "int", nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    NameFolded = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: false),
                    NameKey = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    OfAgeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Entry = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    MovedFrom = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MovedTo = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Guardian_PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Guardian_FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Guardian_Mobile = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: true),
                    Guardian_MobileHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Guardian_AskedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Guardian_ConsentedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Guardian_ConsentForm = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Photo_FileId = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Photo_ContentType = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                schema: "associations",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Last = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => new { x.Kind, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "office_rules",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    SetBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SetAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_office_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Type = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    TraceId = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    DeliveredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastError = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    NationalCode = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: false),
                    NationalCodeHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Mobile = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: false),
                    MobileHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    HasBirthDateOfPapers = table.Column<bool>(type: "bit", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    PostalCode = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MergedInto = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "person_corrections",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RequestedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    PostalCode = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true),
                    Mobile = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_person_corrections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reference_versions",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "varchar(30)", unicode: false, maxLength: 30, nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reference_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "renewals",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LicenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LicenceNumber = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false),
                    OpenFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StageSince = table.Column<DateOnly>(type: "date", nullable: false),
                    Obstacles = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CorrectionNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    CorrectionDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CorrectionWarnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_DaysLeft = table.Column<int>(type: "int", nullable: false),
                    Clock_DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_renewals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sent_reminders",
                schema: "associations",
                columns: table => new
                {
                    TermId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Offset = table.Column<int>(type: "int", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DaysLate = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sent_reminders", x => new { x.TermId, x.EndsOn, x.Offset });
                });

            migrationBuilder.CreateTable(
                name: "variations",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LicenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LicenceNumber = table.Column<string>(type: "varchar(12)", unicode: false, maxLength: 12, nullable: false),
                    OpenFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StageSince = table.Column<DateOnly>(type: "date", nullable: false),
                    Goals = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    Grounds = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    State = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    DecisionReason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Clock_DaysLeft = table.Column<int>(type: "int", nullable: false),
                    Clock_DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Name_Key = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    Name_Normalised = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Name_Text = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Place_Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Place_DistrictCode = table.Column<int>(type: "int", nullable: false),
                    Place_NeighbourhoodCode = table.Column<int>(type: "int", nullable: false),
                    Place_PostalCode = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_variations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "association_words",
                schema: "associations",
                columns: table => new
                {
                    Key = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_association_words", x => new { x.AssociationId, x.Key });
                    table.ForeignKey(
                        name: "FK_association_words_associations_AssociationId",
                        column: x => x.AssociationId,
                        principalSchema: "associations",
                        principalTable: "associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "council_seats",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    TermFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    TermUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    VacatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VacancyReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_council_seats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_council_seats_associations_AssociationId",
                        column: x => x.AssociationId,
                        principalSchema: "associations",
                        principalTable: "associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "founding_members",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_founding_members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_founding_members_associations_AssociationId",
                        column: x => x.AssociationId,
                        principalSchema: "associations",
                        principalTable: "associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "secretary_terms",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Mobile = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: false),
                    MobileHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Claim = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    AssociationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_secretary_terms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_secretary_terms_associations_AssociationId",
                        column: x => x.AssociationId,
                        principalSchema: "associations",
                        principalTable: "associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "card_appeals",
                schema: "associations",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Grounds = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_card_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_card_appeals_cards_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "associations",
                        principalTable: "cards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sub_districts",
                schema: "associations",
                columns: table => new
                {
                    Code = table.Column<int>(type: "int", nullable: false),
                    DistrictCode = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sub_districts", x => x.Code);
                    table.ForeignKey(
                        name: "FK_sub_districts_districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalSchema: "associations",
                        principalTable: "districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "application_documents",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    FileId = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    ContentType = table.Column<string>(type: "varchar(100)", unicode: false, maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    AttachedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_application_documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_application_documents_founding_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "associations",
                        principalTable: "founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "checklist_entries",
                schema: "associations",
                columns: table => new
                {
                    Item = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Passed = table.Column<bool>(type: "bit", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_checklist_entries", x => new { x.ApplicationId, x.Item });
                    table.ForeignKey(
                        name: "FK_checklist_entries_founding_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "associations",
                        principalTable: "founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "correction_requests",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Items = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    WarnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_correction_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_correction_requests_founding_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "associations",
                        principalTable: "founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "founders",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FullName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Mobile = table.Column<string>(type: "varchar(400)", unicode: false, maxLength: 400, nullable: false),
                    MobileHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Request_CodeHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: true),
                    Request_SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Request_ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Request_Tries = table.Column<int>(type: "int", nullable: true),
                    Request_Ordinal = table.Column<int>(type: "int", nullable: true),
                    ConsentedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_founders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_founders_founding_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "associations",
                        principalTable: "founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "founding_appeals",
                schema: "associations",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Grounds = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_founding_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_founding_appeals_founding_applications_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "associations",
                        principalTable: "founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "certificate_versions",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Serial = table.Column<string>(type: "varchar(16)", unicode: false, maxLength: 16, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AssociationName = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    SecretaryName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    ArchivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LicenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_certificate_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_certificate_versions_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalSchema: "associations",
                        principalTable: "licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "licence_conditions",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    MetOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LicenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_licence_conditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_licence_conditions_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalSchema: "associations",
                        principalTable: "licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "licence_terms",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LicenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RenewalOpensOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GraceEndsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GrantedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RenewalId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ExpiryBatch = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsSucceeded = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_licence_terms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_licence_terms_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalSchema: "associations",
                        principalTable: "licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReplyDueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reply = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    LicenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_notices_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalSchema: "associations",
                        principalTable: "licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "suspensions",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Condition = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LiftedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Appeal_LodgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Appeal_DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Appeal_Grounds = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    Appeal_FirstDecider = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Appeal_DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Appeal_DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Appeal_Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Appeal_Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true),
                    LicenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suspensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_suspensions_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalSchema: "associations",
                        principalTable: "licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "undone_endings",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    UndoneOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UndoneReason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    LicenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_undone_endings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_undone_endings_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalSchema: "associations",
                        principalTable: "licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "member_appeals",
                schema: "associations",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Grounds = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_member_appeals_members_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "associations",
                        principalTable: "members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "member_consents",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_consents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_member_consents_members_MemberId",
                        column: x => x.MemberId,
                        principalSchema: "associations",
                        principalTable: "members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "member_duties",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Duty = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    MemberId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_member_duties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_member_duties_members_MemberId",
                        column: x => x.MemberId,
                        principalSchema: "associations",
                        principalTable: "members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_checks",
                schema: "associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Registry = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_checks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_identity_checks_people_PersonId",
                        column: x => x.PersonId,
                        principalSchema: "associations",
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "renewal_appeals",
                schema: "associations",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Grounds = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_renewal_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_renewal_appeals_renewals_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "associations",
                        principalTable: "renewals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "variation_appeals",
                schema: "associations",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Grounds = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_variation_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_variation_appeals_variations_CaseId",
                        column: x => x.CaseId,
                        principalSchema: "associations",
                        principalTable: "variations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "neighbourhoods",
                schema: "associations",
                columns: table => new
                {
                    Code = table.Column<int>(type: "int", nullable: false),
                    SubDistrictCode = table.Column<int>(type: "int", nullable: false),
                    DistrictCode = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    NameKey = table.Column<string>(type: "varchar(200)", unicode: false, maxLength: 200, nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_neighbourhoods", x => x.Code);
                    table.ForeignKey(
                        name: "FK_neighbourhoods_sub_districts_SubDistrictCode",
                        column: x => x.SubDistrictCode,
                        principalSchema: "associations",
                        principalTable: "sub_districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_application_documents_ApplicationId",
                schema: "associations",
                table: "application_documents",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_association_words_Key_AssociationId",
                schema: "associations",
                table: "association_words",
                columns: new[] { "Key", "AssociationId" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_ClubId_NameKey",
                schema: "associations",
                table: "associations",
                columns: new[] { "ClubId", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_DistrictCode_NameKey",
                schema: "associations",
                table: "associations",
                columns: new[] { "DistrictCode", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_FoundingApplicationId",
                schema: "associations",
                table: "associations",
                column: "FoundingApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_NameKey",
                schema: "associations",
                table: "associations",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_associations_NameNormalised",
                schema: "associations",
                table: "associations",
                column: "NameNormalised",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_At",
                schema: "associations",
                table: "audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_audit_Seal",
                schema: "associations",
                table: "audit",
                column: "Seal");

            migrationBuilder.CreateIndex(
                name: "IX_audit_SubjectId_At",
                schema: "associations",
                table: "audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_card_batches_AssociationId_RequestedAt",
                schema: "associations",
                table: "card_batches",
                columns: new[] { "AssociationId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_card_batches_FileId",
                schema: "associations",
                table: "card_batches",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_card_batches_OpenFor",
                schema: "associations",
                table: "card_batches",
                column: "OpenFor",
                unique: true,
                filter: "[OpenFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_cards_AssociationId_HeldByOffice",
                schema: "associations",
                table: "cards",
                columns: new[] { "AssociationId", "HeldByOffice" });

            migrationBuilder.CreateIndex(
                name: "IX_cards_AssociationId_Stage_StageSince",
                schema: "associations",
                table: "cards",
                columns: new[] { "AssociationId", "Stage", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "IX_cards_BatchId",
                schema: "associations",
                table: "cards",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_cards_MemberId_Ordinal",
                schema: "associations",
                table: "cards",
                columns: new[] { "MemberId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cards_Serial",
                schema: "associations",
                table: "cards",
                column: "Serial",
                unique: true,
                filter: "[Serial] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_certificate_versions_LicenceId",
                schema: "associations",
                table: "certificate_versions",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_certificate_versions_Serial",
                schema: "associations",
                table: "certificate_versions",
                column: "Serial",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_correction_requests_ApplicationId",
                schema: "associations",
                table: "correction_requests",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_correction_requests_DueOn",
                schema: "associations",
                table: "correction_requests",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_council_seats_AssociationId",
                schema: "associations",
                table: "council_seats",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_council_seats_PersonId",
                schema: "associations",
                table: "council_seats",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_council_seats_TermUntil",
                schema: "associations",
                table: "council_seats",
                column: "TermUntil");

            migrationBuilder.CreateIndex(
                name: "IX_founders_ApplicationId_PersonId",
                schema: "associations",
                table: "founders",
                columns: new[] { "ApplicationId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_founders_MobileHash",
                schema: "associations",
                table: "founders",
                column: "MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_founders_PersonId",
                schema: "associations",
                table: "founders",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_founding_applications_ApplicantId_StartedAt",
                schema: "associations",
                table: "founding_applications",
                columns: new[] { "ApplicantId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_founding_applications_NameClaim",
                schema: "associations",
                table: "founding_applications",
                column: "NameClaim",
                unique: true,
                filter: "[NameClaim] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_founding_applications_NameNormalised",
                schema: "associations",
                table: "founding_applications",
                column: "NameNormalised");

            migrationBuilder.CreateIndex(
                name: "IX_founding_applications_State_StageSince",
                schema: "associations",
                table: "founding_applications",
                columns: new[] { "State", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "IX_founding_applications_TrackingCode",
                schema: "associations",
                table: "founding_applications",
                column: "TrackingCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_founding_members_AssociationId",
                schema: "associations",
                table: "founding_members",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_founding_members_PersonId",
                schema: "associations",
                table: "founding_members",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_idempotent_answers_At",
                schema: "associations",
                table: "idempotent_answers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_identity_checks_PersonId",
                schema: "associations",
                table: "identity_checks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_import_rows_ImportId_Outcome_Row",
                schema: "associations",
                table: "import_rows",
                columns: new[] { "ImportId", "Outcome", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_inbox_HandledAt",
                schema: "associations",
                table: "inbox",
                column: "HandledAt");

            migrationBuilder.CreateIndex(
                name: "IX_letters_AssociationId_StateSince",
                schema: "associations",
                table: "letters",
                columns: new[] { "AssociationId", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_letters_Number",
                schema: "associations",
                table: "letters",
                column: "Number",
                unique: true,
                filter: "[Number] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_letters_Serial",
                schema: "associations",
                table: "letters",
                column: "Serial",
                unique: true,
                filter: "[Serial] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_letters_State_StateSince",
                schema: "associations",
                table: "letters",
                columns: new[] { "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_letters_StateSince",
                schema: "associations",
                table: "letters",
                column: "StateSince");

            migrationBuilder.CreateIndex(
                name: "IX_licence_conditions_LicenceId",
                schema: "associations",
                table: "licence_conditions",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_licence_terms_ExpiryBatch_GraceEndsOn",
                schema: "associations",
                table: "licence_terms",
                columns: new[] { "ExpiryBatch", "GraceEndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_licence_terms_IsSucceeded_EndsOn_Id",
                schema: "associations",
                table: "licence_terms",
                columns: new[] { "IsSucceeded", "EndsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_licence_terms_LicenceId_Ordinal",
                schema: "associations",
                table: "licence_terms",
                columns: new[] { "LicenceId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_licences_AssociationId",
                schema: "associations",
                table: "licences",
                column: "AssociationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_licences_EndsOn_Number",
                schema: "associations",
                table: "licences",
                columns: new[] { "EndsOn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_licences_Number",
                schema: "associations",
                table: "licences",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_member_consents_MemberId",
                schema: "associations",
                table: "member_consents",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_member_duties_MemberId",
                schema: "associations",
                table: "member_duties",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_member_imports_AssociationId_UploadedAt",
                schema: "associations",
                table: "member_imports",
                columns: new[] { "AssociationId", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_member_imports_OpenFor",
                schema: "associations",
                table: "member_imports",
                column: "OpenFor",
                unique: true,
                filter: "[OpenFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_member_imports_State_UploadedAt",
                schema: "associations",
                table: "member_imports",
                columns: new[] { "State", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_members_AssociationId_DueOn",
                schema: "associations",
                table: "members",
                columns: new[] { "AssociationId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_members_AssociationId_NameKey",
                schema: "associations",
                table: "members",
                columns: new[] { "AssociationId", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_members_AssociationId_PersonId_Stay",
                schema: "associations",
                table: "members",
                columns: new[] { "AssociationId", "PersonId", "Stay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_members_AssociationId_State_NameKey",
                schema: "associations",
                table: "members",
                columns: new[] { "AssociationId", "State", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_members_Guardian_MobileHash",
                schema: "associations",
                table: "members",
                column: "Guardian_MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_members_Guardian_PersonId",
                schema: "associations",
                table: "members",
                column: "Guardian_PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_members_PersonId_RequestedOn",
                schema: "associations",
                table: "members",
                columns: new[] { "PersonId", "RequestedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_members_Photo_FileId",
                schema: "associations",
                table: "members",
                column: "Photo_FileId");

            migrationBuilder.CreateIndex(
                name: "IX_neighbourhoods_DistrictCode_NameKey",
                schema: "associations",
                table: "neighbourhoods",
                columns: new[] { "DistrictCode", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_neighbourhoods_SubDistrictCode",
                schema: "associations",
                table: "neighbourhoods",
                column: "SubDistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_notices_LicenceId",
                schema: "associations",
                table: "notices",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_office_rules_Name_EffectiveFrom",
                schema: "associations",
                table: "office_rules",
                columns: new[] { "Name", "EffectiveFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_State_DueAt",
                schema: "associations",
                table: "outbox",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_people_MergedInto",
                schema: "associations",
                table: "people",
                column: "MergedInto");

            migrationBuilder.CreateIndex(
                name: "IX_people_MobileHash",
                schema: "associations",
                table: "people",
                column: "MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_people_NationalCodeHash",
                schema: "associations",
                table: "people",
                column: "NationalCodeHash",
                unique: true,
                filter: "[NationalCodeHash] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_people_UserId",
                schema: "associations",
                table: "people",
                column: "UserId",
                unique: true,
                filter: "[UserId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_person_corrections_OpenFor",
                schema: "associations",
                table: "person_corrections",
                column: "OpenFor",
                unique: true,
                filter: "[OpenFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_person_corrections_PersonId",
                schema: "associations",
                table: "person_corrections",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_person_corrections_RequestedBy_RequestedAt",
                schema: "associations",
                table: "person_corrections",
                columns: new[] { "RequestedBy", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_person_corrections_State_DueOn",
                schema: "associations",
                table: "person_corrections",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_reference_versions_Name",
                schema: "associations",
                table: "reference_versions",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_renewals_LicenceId",
                schema: "associations",
                table: "renewals",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_renewals_OpenFor",
                schema: "associations",
                table: "renewals",
                column: "OpenFor",
                unique: true,
                filter: "[OpenFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_renewals_State_StageSince",
                schema: "associations",
                table: "renewals",
                columns: new[] { "State", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "IX_secretary_terms_AssociationId",
                schema: "associations",
                table: "secretary_terms",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_secretary_terms_Claim",
                schema: "associations",
                table: "secretary_terms",
                column: "Claim",
                unique: true,
                filter: "[Claim] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_secretary_terms_MobileHash",
                schema: "associations",
                table: "secretary_terms",
                column: "MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_secretary_terms_PersonId",
                schema: "associations",
                table: "secretary_terms",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_secretary_terms_UserId",
                schema: "associations",
                table: "secretary_terms",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_sub_districts_DistrictCode",
                schema: "associations",
                table: "sub_districts",
                column: "DistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_suspensions_LicenceId",
                schema: "associations",
                table: "suspensions",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_undone_endings_LicenceId",
                schema: "associations",
                table: "undone_endings",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_variations_OpenFor",
                schema: "associations",
                table: "variations",
                column: "OpenFor",
                unique: true,
                filter: "[OpenFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_variations_State_StageSince",
                schema: "associations",
                table: "variations",
                columns: new[] { "State", "StageSince" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "application_documents",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "association_words",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "audit",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "audit_seals",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "card_appeals",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "card_batches",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "certificate_versions",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "checklist_entries",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "common_goals",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "correction_requests",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "council_seats",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "founders",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "founding_appeals",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "founding_members",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "holidays",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "idempotent_answers",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "identity_checks",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "import_chunks",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "import_rows",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "inbox",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "letters",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "licence_conditions",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "licence_terms",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "member_appeals",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "member_consents",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "member_duties",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "member_imports",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "neighbourhoods",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "notices",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "number_series",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "office_rules",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "outbox",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "person_corrections",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "reference_versions",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "renewal_appeals",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "secretary_terms",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "sent_reminders",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "suspensions",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "undone_endings",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "variation_appeals",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "cards",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "founding_applications",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "people",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "members",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "sub_districts",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "renewals",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "associations",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "licences",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "variations",
                schema: "associations");

            migrationBuilder.DropTable(
                name: "districts",
                schema: "associations");
        }
    }
}
