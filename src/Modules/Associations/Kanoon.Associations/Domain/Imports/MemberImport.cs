using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Imports;

internal enum ImportState
{
    /// <summary>The dry run is under way; nothing is entered.</summary>
    Checking,

    /// <summary>The report stands; the secretary decides.</summary>
    Checked,

    Importing,
    Done,
    Abandoned,
}

internal enum RowOutcome
{
    /// <summary>Somebody whom nobody knows yet will be a member.</summary>
    New,

    /// <summary>Somebody who has a record already will be a member.</summary>
    Known,

    /// <summary>A minor will be listed, and wait for the guardian's consent.</summary>
    WaitsForGuardian,

    /// <summary>It is whoever hands the sheet in, and nobody accepts themselves: the Office does.</summary>
    WaitsForOffice,

    /// <summary>The same person stands in an earlier row.</summary>
    Duplicate,

    /// <summary>The person is a member, or has asked to be.</summary>
    AlreadyMember,

    /// <summary>Something in the row is wrong.</summary>
    Wrong,
}

/// <summary>A sheet of members: checked first, then entered as the secretary decides. Both go on after a crash.</summary>
internal sealed class MemberImport : Aggregate
{
    private MemberImport() { }

    public required Guid AssociationId { get; init; }
    public required Guid EnteredBy { get; init; }
    public required DateTime UploadedAt { get; init; }
    public required int Rows { get; init; }

    /// <summary>The association while the import is under way, else null; unique.</summary>
    public Guid? OpenFor { get; private set; }

    public ImportState State { get; private set; }
    public int Checked { get; private set; }

    /// <summary>Rows that will make, or made, somebody a member.</summary>
    public int Good { get; private set; }

    public int Duplicates { get; private set; }
    public int Wrong { get; private set; }
    public int Entered { get; private set; }
    public DateTime? FinishedAt { get; private set; }

    /// <summary>Until then a host works on it; after that another may.</summary>
    public DateTime? ClaimedUntil { get; private set; }

    public static MemberImport Upload(Guid associationId, Guid by, DateTime now, int rows) =>
        new()
        {
            AssociationId = associationId,
            OpenFor = associationId,
            EnteredBy = by,
            UploadedAt = now,
            Rows = rows,
        };

    public bool IsWork => State is ImportState.Checking or ImportState.Importing;

    public bool IsFreeAt(DateTime now) => IsWork && (ClaimedUntil is null || ClaimedUntil < now);

    public void Claim(DateTime until) => ClaimedUntil = until;

    public void Count(IReadOnlyCollection<RowOutcome> outcomes, DateTime claimedUntil)
    {
        Checked += outcomes.Count;
        Wrong += outcomes.Count(outcome => outcome == RowOutcome.Wrong);
        Duplicates += outcomes.Count(outcome => outcome is RowOutcome.Duplicate or RowOutcome.AlreadyMember);
        Good += outcomes.Count(IsGood);
        ClaimedUntil = claimedUntil;
        if (Checked == Rows)
            (State, ClaimedUntil) = (ImportState.Checked, null);
    }

    /// <param name="onlyGood">Rows that are wrong, or somebody's who is there already, are left out; else none may be.</param>
    public void Confirm(bool onlyGood)
    {
        Require(State == ImportState.Checked, ImportRules.NotNow);
        Require(Good > 0, ImportRules.NothingGood);
        Require(onlyGood || Good == Rows, ImportRules.NotAllGood);
        State = ImportState.Importing;
    }

    /// <summary>Some more were entered, in the same transaction.</summary>
    public void Advance(int entered, bool isLast, DateTime now, DateTime claimedUntil)
    {
        Entered += entered;
        ClaimedUntil = claimedUntil;
        if (isLast)
            (State, FinishedAt, OpenFor, ClaimedUntil) = (ImportState.Done, now, null, null);
    }

    /// <summary>Rows that were entered already stay.</summary>
    public void Abandon(DateTime now)
    {
        Require(OpenFor is not null, ImportRules.NotNow);
        (State, FinishedAt, OpenFor, ClaimedUntil) = (ImportState.Abandoned, now, null, null);
    }

    public static bool IsGood(RowOutcome outcome) =>
        outcome is RowOutcome.New or RowOutcome.Known or RowOutcome.WaitsForGuardian or RowOutcome.WaitsForOffice;
}

/// <summary>Some hundred rows of a sheet, protected; empty once they are entered.</summary>
internal sealed class ImportChunk
{
    public required Guid ImportId { get; init; }

    /// <summary>From 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Protected.</summary>
    public required string Rows { get; set; }

    public bool IsChecked { get; set; }
    public bool IsEntered { get; set; }
}

/// <summary>What the dry run says of a row, without anything that the row says of somebody.</summary>
internal sealed class ImportRowReport
{
    public required Guid ImportId { get; init; }

    /// <summary>As the spreadsheet numbers it: the headings are row 1.</summary>
    public required int Row { get; init; }

    public required RowOutcome Outcome { get; init; }

    /// <summary>The fields that are wrong, each with why after a colon, parted by spaces; empty where none is.</summary>
    public required string Fields { get; init; }

    /// <summary>Name, birth date or phone are not those of the person's record, which stand.</summary>
    public required bool Differs { get; init; }

    /// <summary>The row in which the same person stands first.</summary>
    public int? SameAs { get; init; }
}
