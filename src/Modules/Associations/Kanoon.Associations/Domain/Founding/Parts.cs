namespace Kanoon.Associations.Domain.Founding;

/// <summary>A file that belongs to an application.</summary>
internal sealed class ApplicationDocument
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required DocumentKind Kind { get; init; }

    /// <summary>The stored file's id.</summary>
    public required string FileId { get; init; }

    /// <summary>What the applicant called it; for reading only.</summary>
    public required string Title { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    public required DateTime AttachedAt { get; init; }
}

/// <summary>A judged item of the screening checklist.</summary>
internal sealed class ChecklistEntry
{
    public required ChecklistItem Item { get; init; }
    public required bool Passed { get; set; }
    public string? Note { get; set; }
}

/// <summary>What the applicant must mend, and by when.</summary>
internal sealed class CorrectionRequest
{
    private CorrectionRequest() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required DateOnly RequestedOn { get; init; }
    public required DateOnly DueOn { get; init; }
    public required IReadOnlyList<CorrectionItem> Items { get; init; }
    public DateOnly? WarnedOn { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    public bool IsOpen => AnsweredOn is null;

    public static CorrectionRequest Of(IReadOnlyList<CorrectionItem> items, DateOnly requestedOn, DateOnly dueOn) =>
        new()
        {
            Items = items,
            RequestedOn = requestedOn,
            DueOn = dueOn,
        };

    public bool Names(ApplicationPart part) => Items.Any(item => item.Part == part);

    public void Warn(DateOnly on) => WarnedOn = on;

    public void Answer(DateOnly on) => AnsweredOn = on;
}

/// <param name="Part">What is opened for editing.</param>
/// <param name="Note">What is wrong with it, for the applicant.</param>
internal sealed record CorrectionItem(ApplicationPart Part, string Note);

/// <summary>An officer's look at the place.</summary>
internal sealed class FieldVisit
{
    public required Guid VisitorId { get; init; }
    public required DateOnly PlannedFor { get; init; }
    public DateOnly? VisitedOn { get; set; }
    public string? Report { get; set; }
    public bool? Recommended { get; set; }
}

/// <summary>How the committee decided, and why.</summary>
internal sealed class Decision
{
    public required Guid DecidedBy { get; init; }
    public required DateOnly DecidedOn { get; init; }
    public required string Reason { get; init; }
    public required IReadOnlyList<string> Conditions { get; init; }
}
