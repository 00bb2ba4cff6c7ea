using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Cards;

internal enum BatchState
{
    Waiting,
    Issuing,
    Printing,
    Done,

    /// <summary>Nothing was issued or the licence does not hold any longer; the reason says which.</summary>
    Failed,
}

/// <summary>Many cards of an association, issued and printed by themselves.</summary>
internal sealed class CardBatch : Aggregate
{
    public static readonly TimeSpan PaperKept = TimeSpan.FromDays(7);

    private CardBatch() { }

    public required Guid AssociationId { get; init; }
    public required Guid RequestedBy { get; init; }
    public required DateTime RequestedAt { get; init; }

    /// <summary>Members who have no card get one too, not only those whose card is approved.</summary>
    public required bool ForAll { get; init; }

    /// <summary>Ten to an A4 sheet instead of pages of the card's own size.</summary>
    public required bool OnSheets { get; init; }

    /// <summary>The association while the batch is under way, else null; unique.</summary>
    public Guid? OpenFor { get; private set; }

    public BatchState State { get; private set; }

    /// <summary>How many cards were to be issued when it began; more may have been approved meanwhile.</summary>
    public int Total { get; private set; }

    public int Issued { get; private set; }
    public DateTime? FinishedAt { get; private set; }
    public string? FileId { get; private set; }

    /// <summary>A rule's code.</summary>
    public string? Failure { get; private set; }

    /// <summary>Until then a host works on it; after that another may.</summary>
    public DateTime? ClaimedUntil { get; private set; }

    public static CardBatch Request(Guid associationId, bool forAll, bool onSheets, Guid by, DateTime now) =>
        new()
        {
            AssociationId = associationId,
            OpenFor = associationId,
            ForAll = forAll,
            OnSheets = onSheets,
            RequestedBy = by,
            RequestedAt = now,
        };

    public bool IsFreeAt(DateTime now) => OpenFor is not null && (ClaimedUntil is null || ClaimedUntil < now);

    public bool HasPaperAt(DateTime now) => FileId is not null && now < FinishedAt + PaperKept;

    public void Claim(DateTime until) => ClaimedUntil = until;

    public void Begin(int total) => (State, Total) = (BatchState.Issuing, total);

    /// <summary>Some more were issued, in the same transaction.</summary>
    public void Advance(int issued, DateTime claimedUntil)
    {
        Issued += issued;
        Total = Math.Max(Total, Issued);
        ClaimedUntil = claimedUntil;
    }

    public void BeginPrinting(DateTime claimedUntil) => (State, ClaimedUntil) = (BatchState.Printing, claimedUntil);

    public void Finish(string fileId, DateTime now) => End(BatchState.Done, now, fileId, null);

    public void Fail(Rule why, DateTime now) => End(BatchState.Failed, now, null, why.Code);

    private void End(BatchState state, DateTime now, string? fileId, string? failure) =>
        (State, FinishedAt, FileId, Failure, OpenFor, ClaimedUntil) = (state, now, fileId, failure, null, null);
}
