namespace Kanoon.Associations.Domain.Appeals;

internal enum AppealOutcome
{
    /// <summary>The first decision stands.</summary>
    Upheld,

    /// <summary>The case goes back to those who decide.</summary>
    ReturnedToReview,
}

/// <summary>An objection to a decision, judged by somebody who did not take it.</summary>
internal sealed class Appeal
{
    private Appeal() { }

    public DateOnly LodgedOn { get; private init; }
    public DateOnly DueOn { get; private init; }
    public string Grounds { get; private init; } = "";
    public Guid FirstDecider { get; private init; }
    public Guid? DecidedBy { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public AppealOutcome? Outcome { get; private set; }
    public string? Reason { get; private set; }

    public bool IsOpen => DecidedOn is null;

    public static Appeal Lodge(string grounds, Guid firstDecider, DateOnly on, DateOnly dueOn) =>
        new()
        {
            Grounds = grounds,
            FirstDecider = firstDecider,
            LodgedOn = on,
            DueOn = dueOn,
        };

    public bool MayBeDecidedBy(Guid userId) => userId != FirstDecider;

    public void Decide(AppealOutcome outcome, string reason, Guid by, DateOnly on) =>
        (Outcome, Reason, DecidedBy, DecidedOn) = (outcome, reason, by, on);
}
