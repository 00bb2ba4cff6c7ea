using Kanoon.SharedKernel.Domain;

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

    /// <summary>From 1: a case that was decided adversely again may be objected to again.</summary>
    public int Ordinal { get; private init; } = 1;

    public DateOnly LodgedOn { get; private init; }
    public DateOnly DueOn { get; private init; }
    public string Grounds { get; private init; } = "";
    public Guid FirstDecider { get; private init; }
    public Guid? DecidedBy { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public AppealOutcome? Outcome { get; private set; }
    public string? Reason { get; private set; }

    public bool IsOpen => DecidedOn is null;

    /// <summary>Whether the decision is objected to or confirmed; one that follows a successful objection is another.</summary>
    public bool Settles => Outcome is not AppealOutcome.ReturnedToReview;

    /// <param name="grounds">Why the decision was wrong.</param>
    /// <param name="firstDecider">Who took the decision.</param>
    /// <param name="on">Today.</param>
    /// <param name="lastDay">Until when it may be objected to.</param>
    /// <param name="dueOn">By when the Office judges it.</param>
    /// <param name="earlier">The objection to an earlier decision in the same case.</param>
    public static Appeal Lodge(
        string grounds,
        Guid firstDecider,
        DateOnly on,
        DateOnly lastDay,
        DateOnly dueOn,
        Appeal? earlier = null
    ) =>
        on <= lastDay
            ? new()
            {
                Ordinal = (earlier?.Ordinal ?? 0) + 1,
                Grounds = grounds,
                FirstDecider = firstDecider,
                LodgedOn = on,
                DueOn = dueOn,
            }
            : throw new RuleViolationException(AppealRules.InTime);

    public void Decide(AppealOutcome outcome, string reason, Guid by, DateOnly on)
    {
        if (by == FirstDecider)
            throw new RuleViolationException(AppealRules.OtherDecider);

        (Outcome, Reason, DecidedBy, DecidedOn) = (outcome, reason, by, on);
    }
}
