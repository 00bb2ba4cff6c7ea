using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kanoon.Sqlite.Migrations.Associations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "associations_associations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FoundingApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FoundedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NameText = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    NameNormalised = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    ClubId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<int>(type: "INTEGER", nullable: false),
                    NeighbourhoodCode = table.Column<int>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PostalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    Goals = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_associations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_audit",
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
                    table.PrimaryKey("PK_associations_audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_audit_seals",
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
                    table.PrimaryKey("PK_associations_audit_seals", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "associations_card_batches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ForAll = table.Column<bool>(type: "INTEGER", nullable: false),
                    OnSheets = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: false),
                    Issued = table.Column<int>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FileId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Failure = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_card_batches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_cards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    StageSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ApprovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApprovedByOffice = table.Column<bool>(type: "INTEGER", nullable: false),
                    Serial = table.Column<string>(type: "TEXT", unicode: false, maxLength: 16, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HolderName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    StageBefore = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    HeldByOffice = table.Column<bool>(type: "INTEGER", nullable: false),
                    HeldBefore = table.Column<bool>(type: "INTEGER", nullable: false),
                    Decisions = table.Column<int>(type: "INTEGER", nullable: false),
                    ObjectedTo = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_common_goals",
                columns: table => new
                {
                    Code = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_common_goals", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "associations_districts",
                columns: table => new
                {
                    Code = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_districts", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "associations_founding_applications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrackingCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false),
                    ApplicantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    NameText = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    NameNormalised = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    NameClaim = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    ClubId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<int>(type: "INTEGER", nullable: false),
                    NeighbourhoodCode = table.Column<int>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PostalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    Goals = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StageSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExaminerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Visit_VisitorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Visit_PlannedFor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Visit_VisitedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Visit_Report = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Visit_Recommended = table.Column<bool>(type: "INTEGER", nullable: true),
                    Decision_DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Decision_DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision_Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Decision_Conditions = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    ClosingReason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Clock_DaysLeft = table.Column<int>(type: "INTEGER", nullable: false),
                    Clock_DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_founding_applications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_holidays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TitleKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Lunar = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_holidays", x => new { x.Date, x.TitleKey });
                });

            migrationBuilder.CreateTable(
                name: "associations_idempotent_answers",
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
                    table.PrimaryKey("PK_associations_idempotent_answers", x => new { x.Caller, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "associations_import_chunks",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows = table.Column<string>(type: "TEXT", unicode: false, nullable: false),
                    IsChecked = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsEntered = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_import_chunks", x => new { x.ImportId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "associations_import_rows",
                columns: table => new
                {
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Fields = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    Differs = table.Column<bool>(type: "INTEGER", nullable: false),
                    SameAs = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_import_rows", x => new { x.ImportId, x.Row });
                });

            migrationBuilder.CreateTable(
                name: "associations_inbox",
                columns: table => new
                {
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reaction = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_inbox", x => new { x.MessageId, x.Reaction });
                });

            migrationBuilder.CreateTable(
                name: "associations_letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    StateSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    InReplyTo = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 16, nullable: true),
                    Serial = table.Column<string>(type: "TEXT", unicode: false, maxLength: 16, nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IssuedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignatoryName = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    SignatoryOffice = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_letters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_licences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RenewalOpensOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GraceEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SuspendedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuspendedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ending_Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Ending_On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ending_Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Ending_DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ending_Appeal_LodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ending_Appeal_DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ending_Appeal_Grounds = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Ending_Appeal_FirstDecider = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ending_Appeal_DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ending_Appeal_DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ending_Appeal_Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Ending_Appeal_Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_licences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_member_imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Checked = table.Column<int>(type: "INTEGER", nullable: false),
                    Good = table.Column<int>(type: "INTEGER", nullable: false),
                    Duplicates = table.Column<int>(type: "INTEGER", nullable: false),
                    Wrong = table.Column<int>(type: "INTEGER", nullable: false),
                    Entered = table.Column<int>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClaimedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_member_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stay = table.Column<int>(type: "INTEGER", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    NameFolded = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    OfAgeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Entry = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    EnteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MovedFrom = table.Column<Guid>(type: "TEXT", nullable: true),
                    MovedTo = table.Column<Guid>(type: "TEXT", nullable: true),
                    Guardian_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Guardian_FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Guardian_Mobile = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: true),
                    Guardian_MobileHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Guardian_AskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Guardian_ConsentedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Guardian_ConsentForm = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Photo_FileId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Photo_ContentType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_number_series",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_number_series", x => new { x.Kind, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "associations_office_rules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SetBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_office_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_outbox",
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
                    table.PrimaryKey("PK_associations_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_people",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    NationalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: false),
                    NationalCodeHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Mobile = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: false),
                    MobileHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    HasBirthDateOfPapers = table.Column<bool>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PostalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_people", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_person_corrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    PostalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    Mobile = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_person_corrections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_reference_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_reference_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_renewals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LicenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LicenceNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    OpenFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StageSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Obstacles = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CorrectionNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    CorrectionDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CorrectionWarnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Clock_DaysLeft = table.Column<int>(type: "INTEGER", nullable: false),
                    Clock_DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_renewals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_sent_reminders",
                columns: table => new
                {
                    TermId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DaysLate = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_sent_reminders", x => new { x.TermId, x.EndsOn, x.Offset });
                });

            migrationBuilder.CreateTable(
                name: "associations_variations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LicenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LicenceNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 12, nullable: false),
                    OpenFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StageSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Goals = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    State = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Clock_DaysLeft = table.Column<int>(type: "INTEGER", nullable: false),
                    Clock_DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Name_Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    Name_Normalised = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Name_Text = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Place_Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Place_DistrictCode = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_NeighbourhoodCode = table.Column<int>(type: "INTEGER", nullable: false),
                    Place_PostalCode = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_variations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "associations_association_words",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", unicode: false, maxLength: 60, nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_association_words", x => new { x.AssociationId, x.Key });
                    table.ForeignKey(
                        name: "FK_associations_association_words_associations_associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "associations_associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_council_seats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    TermFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TermUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VacatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VacancyReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_council_seats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_council_seats_associations_associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "associations_associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_founding_members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_founding_members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_founding_members_associations_associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "associations_associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_secretary_terms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Mobile = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: false),
                    MobileHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Claim = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    AssociationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_secretary_terms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_secretary_terms_associations_associations_AssociationId",
                        column: x => x.AssociationId,
                        principalTable: "associations_associations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_card_appeals",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_card_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_associations_card_appeals_associations_cards_CaseId",
                        column: x => x.CaseId,
                        principalTable: "associations_cards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_sub_districts",
                columns: table => new
                {
                    Code = table.Column<int>(type: "INTEGER", nullable: false),
                    DistrictCode = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_sub_districts", x => x.Code);
                    table.ForeignKey(
                        name: "FK_associations_sub_districts_associations_districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "associations_districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "associations_application_documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    FileId = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", unicode: false, maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    AttachedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_application_documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_application_documents_associations_founding_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "associations_founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_checklist_entries",
                columns: table => new
                {
                    Item = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Passed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_checklist_entries", x => new { x.ApplicationId, x.Item });
                    table.ForeignKey(
                        name: "FK_associations_checklist_entries_associations_founding_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "associations_founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_correction_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Items = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    WarnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_correction_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_correction_requests_associations_founding_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "associations_founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_founders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Mobile = table.Column<string>(type: "TEXT", unicode: false, maxLength: 400, nullable: false),
                    MobileHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Request_CodeHash = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: true),
                    Request_SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Request_ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Request_Tries = table.Column<int>(type: "INTEGER", nullable: true),
                    Request_Ordinal = table.Column<int>(type: "INTEGER", nullable: true),
                    ConsentedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_founders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_founders_associations_founding_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "associations_founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_founding_appeals",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_founding_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_associations_founding_appeals_associations_founding_applications_CaseId",
                        column: x => x.CaseId,
                        principalTable: "associations_founding_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_certificate_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Serial = table.Column<string>(type: "TEXT", unicode: false, maxLength: 16, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AssociationName = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SecretaryName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ArchivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LicenceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_certificate_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_certificate_versions_associations_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "associations_licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_licence_conditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    MetOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LicenceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_licence_conditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_licence_conditions_associations_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "associations_licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_licence_terms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LicenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RenewalOpensOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GraceEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GrantedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RenewalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExpiryBatch = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsSucceeded = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_licence_terms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_licence_terms_associations_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "associations_licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReplyDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IssuedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    LicenceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_notices_associations_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "associations_licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_suspensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    LiftedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Appeal_LodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Appeal_DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Appeal_Grounds = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    Appeal_FirstDecider = table.Column<Guid>(type: "TEXT", nullable: true),
                    Appeal_DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Appeal_DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Appeal_Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Appeal_Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true),
                    LicenceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_suspensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_suspensions_associations_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "associations_licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_undone_endings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    UndoneOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UndoneReason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    LicenceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_undone_endings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_undone_endings_associations_licences_LicenceId",
                        column: x => x.LicenceId,
                        principalTable: "associations_licences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_member_appeals",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_member_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_associations_member_appeals_associations_members_CaseId",
                        column: x => x.CaseId,
                        principalTable: "associations_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_member_consents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Form = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_member_consents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_member_consents_associations_members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "associations_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_member_duties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Duty = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_member_duties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_member_duties_associations_members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "associations_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_identity_checks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Registry = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_identity_checks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_associations_identity_checks_associations_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "associations_people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_renewal_appeals",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_renewal_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_associations_renewal_appeals_associations_renewals_CaseId",
                        column: x => x.CaseId,
                        principalTable: "associations_renewals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_variation_appeals",
                columns: table => new
                {
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LodgedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    FirstDecider = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", unicode: false, maxLength: 40, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_variation_appeals", x => new { x.CaseId, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_associations_variation_appeals_associations_variations_CaseId",
                        column: x => x.CaseId,
                        principalTable: "associations_variations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "associations_neighbourhoods",
                columns: table => new
                {
                    Code = table.Column<int>(type: "INTEGER", nullable: false),
                    SubDistrictCode = table.Column<int>(type: "INTEGER", nullable: false),
                    DistrictCode = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 200, nullable: false),
                    RetiredOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_associations_neighbourhoods", x => x.Code);
                    table.ForeignKey(
                        name: "FK_associations_neighbourhoods_associations_sub_districts_SubDistrictCode",
                        column: x => x.SubDistrictCode,
                        principalTable: "associations_sub_districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_associations_application_documents_ApplicationId",
                table: "associations_application_documents",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_association_words_Key_AssociationId",
                table: "associations_association_words",
                columns: new[] { "Key", "AssociationId" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_associations_ClubId_NameKey",
                table: "associations_associations",
                columns: new[] { "ClubId", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_associations_DistrictCode_NameKey",
                table: "associations_associations",
                columns: new[] { "DistrictCode", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_associations_FoundingApplicationId",
                table: "associations_associations",
                column: "FoundingApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_associations_NameKey",
                table: "associations_associations",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_associations_associations_NameNormalised",
                table: "associations_associations",
                column: "NameNormalised",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_audit_At",
                table: "associations_audit",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_associations_audit_Seal",
                table: "associations_audit",
                column: "Seal");

            migrationBuilder.CreateIndex(
                name: "IX_associations_audit_SubjectId_At",
                table: "associations_audit",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_card_batches_AssociationId_RequestedAt",
                table: "associations_card_batches",
                columns: new[] { "AssociationId", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_card_batches_FileId",
                table: "associations_card_batches",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_card_batches_OpenFor",
                table: "associations_card_batches",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_cards_AssociationId_HeldByOffice",
                table: "associations_cards",
                columns: new[] { "AssociationId", "HeldByOffice" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_cards_AssociationId_Stage_StageSince",
                table: "associations_cards",
                columns: new[] { "AssociationId", "Stage", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_cards_BatchId",
                table: "associations_cards",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_cards_MemberId_Ordinal",
                table: "associations_cards",
                columns: new[] { "MemberId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_cards_Serial",
                table: "associations_cards",
                column: "Serial",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_certificate_versions_LicenceId",
                table: "associations_certificate_versions",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_certificate_versions_Serial",
                table: "associations_certificate_versions",
                column: "Serial",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_correction_requests_ApplicationId",
                table: "associations_correction_requests",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_correction_requests_DueOn",
                table: "associations_correction_requests",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_associations_council_seats_AssociationId",
                table: "associations_council_seats",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_council_seats_PersonId",
                table: "associations_council_seats",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_council_seats_TermUntil",
                table: "associations_council_seats",
                column: "TermUntil");

            migrationBuilder.CreateIndex(
                name: "IX_associations_founders_ApplicationId_PersonId",
                table: "associations_founders",
                columns: new[] { "ApplicationId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_founders_MobileHash",
                table: "associations_founders",
                column: "MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_associations_founders_PersonId",
                table: "associations_founders",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_founding_applications_ApplicantId_StartedAt",
                table: "associations_founding_applications",
                columns: new[] { "ApplicantId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_founding_applications_NameClaim",
                table: "associations_founding_applications",
                column: "NameClaim",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_founding_applications_NameNormalised",
                table: "associations_founding_applications",
                column: "NameNormalised");

            migrationBuilder.CreateIndex(
                name: "IX_associations_founding_applications_State_StageSince",
                table: "associations_founding_applications",
                columns: new[] { "State", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_founding_applications_TrackingCode",
                table: "associations_founding_applications",
                column: "TrackingCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_founding_members_AssociationId",
                table: "associations_founding_members",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_founding_members_PersonId",
                table: "associations_founding_members",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_idempotent_answers_At",
                table: "associations_idempotent_answers",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_associations_identity_checks_PersonId",
                table: "associations_identity_checks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_import_rows_ImportId_Outcome_Row",
                table: "associations_import_rows",
                columns: new[] { "ImportId", "Outcome", "Row" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_inbox_HandledAt",
                table: "associations_inbox",
                column: "HandledAt");

            migrationBuilder.CreateIndex(
                name: "IX_associations_letters_AssociationId_StateSince",
                table: "associations_letters",
                columns: new[] { "AssociationId", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_letters_Number",
                table: "associations_letters",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_letters_Serial",
                table: "associations_letters",
                column: "Serial",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_letters_State_StateSince",
                table: "associations_letters",
                columns: new[] { "State", "StateSince" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_letters_StateSince",
                table: "associations_letters",
                column: "StateSince");

            migrationBuilder.CreateIndex(
                name: "IX_associations_licence_conditions_LicenceId",
                table: "associations_licence_conditions",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_licence_terms_ExpiryBatch_GraceEndsOn",
                table: "associations_licence_terms",
                columns: new[] { "ExpiryBatch", "GraceEndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_licence_terms_IsSucceeded_EndsOn_Id",
                table: "associations_licence_terms",
                columns: new[] { "IsSucceeded", "EndsOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_licence_terms_LicenceId_Ordinal",
                table: "associations_licence_terms",
                columns: new[] { "LicenceId", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_licences_AssociationId",
                table: "associations_licences",
                column: "AssociationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_licences_EndsOn_Number",
                table: "associations_licences",
                columns: new[] { "EndsOn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_licences_Number",
                table: "associations_licences",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_member_consents_MemberId",
                table: "associations_member_consents",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_member_duties_MemberId",
                table: "associations_member_duties",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_member_imports_AssociationId_UploadedAt",
                table: "associations_member_imports",
                columns: new[] { "AssociationId", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_member_imports_OpenFor",
                table: "associations_member_imports",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_member_imports_State_UploadedAt",
                table: "associations_member_imports",
                columns: new[] { "State", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_members_AssociationId_DueOn",
                table: "associations_members",
                columns: new[] { "AssociationId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_members_AssociationId_NameKey",
                table: "associations_members",
                columns: new[] { "AssociationId", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_members_AssociationId_PersonId_Stay",
                table: "associations_members",
                columns: new[] { "AssociationId", "PersonId", "Stay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_members_AssociationId_State_NameKey",
                table: "associations_members",
                columns: new[] { "AssociationId", "State", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_members_Guardian_MobileHash",
                table: "associations_members",
                column: "Guardian_MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_associations_members_Guardian_PersonId",
                table: "associations_members",
                column: "Guardian_PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_members_PersonId_RequestedOn",
                table: "associations_members",
                columns: new[] { "PersonId", "RequestedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_members_Photo_FileId",
                table: "associations_members",
                column: "Photo_FileId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_neighbourhoods_DistrictCode_NameKey",
                table: "associations_neighbourhoods",
                columns: new[] { "DistrictCode", "NameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_neighbourhoods_SubDistrictCode",
                table: "associations_neighbourhoods",
                column: "SubDistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_associations_notices_LicenceId",
                table: "associations_notices",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_office_rules_Name_EffectiveFrom",
                table: "associations_office_rules",
                columns: new[] { "Name", "EffectiveFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_outbox_State_DueAt",
                table: "associations_outbox",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_people_MergedInto",
                table: "associations_people",
                column: "MergedInto");

            migrationBuilder.CreateIndex(
                name: "IX_associations_people_MobileHash",
                table: "associations_people",
                column: "MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_associations_people_NationalCodeHash",
                table: "associations_people",
                column: "NationalCodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_people_UserId",
                table: "associations_people",
                column: "UserId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_person_corrections_OpenFor",
                table: "associations_person_corrections",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_person_corrections_PersonId",
                table: "associations_person_corrections",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_person_corrections_RequestedBy_RequestedAt",
                table: "associations_person_corrections",
                columns: new[] { "RequestedBy", "RequestedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_person_corrections_State_DueOn",
                table: "associations_person_corrections",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_reference_versions_Name",
                table: "associations_reference_versions",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_renewals_LicenceId",
                table: "associations_renewals",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_renewals_OpenFor",
                table: "associations_renewals",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_renewals_State_StageSince",
                table: "associations_renewals",
                columns: new[] { "State", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "IX_associations_secretary_terms_AssociationId",
                table: "associations_secretary_terms",
                column: "AssociationId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_secretary_terms_Claim",
                table: "associations_secretary_terms",
                column: "Claim",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_secretary_terms_MobileHash",
                table: "associations_secretary_terms",
                column: "MobileHash");

            migrationBuilder.CreateIndex(
                name: "IX_associations_secretary_terms_PersonId",
                table: "associations_secretary_terms",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_secretary_terms_UserId",
                table: "associations_secretary_terms",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_sub_districts_DistrictCode",
                table: "associations_sub_districts",
                column: "DistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_associations_suspensions_LicenceId",
                table: "associations_suspensions",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_undone_endings_LicenceId",
                table: "associations_undone_endings",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_associations_variations_OpenFor",
                table: "associations_variations",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_associations_variations_State_StageSince",
                table: "associations_variations",
                columns: new[] { "State", "StageSince" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "associations_application_documents");

            migrationBuilder.DropTable(
                name: "associations_association_words");

            migrationBuilder.DropTable(
                name: "associations_audit");

            migrationBuilder.DropTable(
                name: "associations_audit_seals");

            migrationBuilder.DropTable(
                name: "associations_card_appeals");

            migrationBuilder.DropTable(
                name: "associations_card_batches");

            migrationBuilder.DropTable(
                name: "associations_certificate_versions");

            migrationBuilder.DropTable(
                name: "associations_checklist_entries");

            migrationBuilder.DropTable(
                name: "associations_common_goals");

            migrationBuilder.DropTable(
                name: "associations_correction_requests");

            migrationBuilder.DropTable(
                name: "associations_council_seats");

            migrationBuilder.DropTable(
                name: "associations_founders");

            migrationBuilder.DropTable(
                name: "associations_founding_appeals");

            migrationBuilder.DropTable(
                name: "associations_founding_members");

            migrationBuilder.DropTable(
                name: "associations_holidays");

            migrationBuilder.DropTable(
                name: "associations_idempotent_answers");

            migrationBuilder.DropTable(
                name: "associations_identity_checks");

            migrationBuilder.DropTable(
                name: "associations_import_chunks");

            migrationBuilder.DropTable(
                name: "associations_import_rows");

            migrationBuilder.DropTable(
                name: "associations_inbox");

            migrationBuilder.DropTable(
                name: "associations_letters");

            migrationBuilder.DropTable(
                name: "associations_licence_conditions");

            migrationBuilder.DropTable(
                name: "associations_licence_terms");

            migrationBuilder.DropTable(
                name: "associations_member_appeals");

            migrationBuilder.DropTable(
                name: "associations_member_consents");

            migrationBuilder.DropTable(
                name: "associations_member_duties");

            migrationBuilder.DropTable(
                name: "associations_member_imports");

            migrationBuilder.DropTable(
                name: "associations_neighbourhoods");

            migrationBuilder.DropTable(
                name: "associations_notices");

            migrationBuilder.DropTable(
                name: "associations_number_series");

            migrationBuilder.DropTable(
                name: "associations_office_rules");

            migrationBuilder.DropTable(
                name: "associations_outbox");

            migrationBuilder.DropTable(
                name: "associations_person_corrections");

            migrationBuilder.DropTable(
                name: "associations_reference_versions");

            migrationBuilder.DropTable(
                name: "associations_renewal_appeals");

            migrationBuilder.DropTable(
                name: "associations_secretary_terms");

            migrationBuilder.DropTable(
                name: "associations_sent_reminders");

            migrationBuilder.DropTable(
                name: "associations_suspensions");

            migrationBuilder.DropTable(
                name: "associations_undone_endings");

            migrationBuilder.DropTable(
                name: "associations_variation_appeals");

            migrationBuilder.DropTable(
                name: "associations_cards");

            migrationBuilder.DropTable(
                name: "associations_founding_applications");

            migrationBuilder.DropTable(
                name: "associations_people");

            migrationBuilder.DropTable(
                name: "associations_members");

            migrationBuilder.DropTable(
                name: "associations_sub_districts");

            migrationBuilder.DropTable(
                name: "associations_renewals");

            migrationBuilder.DropTable(
                name: "associations_associations");

            migrationBuilder.DropTable(
                name: "associations_licences");

            migrationBuilder.DropTable(
                name: "associations_variations");

            migrationBuilder.DropTable(
                name: "associations_districts");
        }
    }
}
