namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>What is particular about an association of the demonstration today.</summary>
internal enum Fate
{
    Steady,
    JustFounded,

    /// <summary>Approved, but its licence begins later.</summary>
    Scheduled,
    OnConditions,
    RenewedAfterGap,
    WithoutSecretary,
    CouncilOutOfTerm,
    CouncilBelowQuorum,
    VariationAsked,
    VariationGranted,
    VariationRefused,
    NoticeOpen,
    NoticeAnswered,
    NoticeUnanswered,
    NoticeDismissed,
    LedBySecretaryAccount,
    RenewalOpen,
    RenewalDrafted,
    RenewalInReview,
    RenewalReviewLate,
    RenewalToCorrect,
    RenewalRefused,
    RenewalAppealed,
    InGrace,
    InGraceAndReview,
    Expired,
    SuspendedUntilADay,
    SuspendedOnCondition,
    SuspensionAppealed,
    Reinstated,
    Revoked,
    RevocationAppealed,
    Closed,
    Surrendered,
}

/// <summary>A fate, how many share it, and when their current term ends.</summary>
/// <param name="EndsFrom">Days from today, negative for the past.</param>
/// <param name="EndsUntil">Days from today, at least <paramref name="EndsFrom"/>.</param>
/// <param name="Renewals">The terms before the current one, at most.</param>
internal sealed record Lot(Fate Fate, int Count, int EndsFrom, int EndsUntil, int Renewals)
{
    // Windows keep some days' distance from the bounds of a state, for a founding day moves on from a Friday.
    public static readonly IReadOnlyList<Lot> All =
    [
        new(Fate.Steady, 196, 75, 690, 3),
        new(Fate.JustFounded, 6, 706, 720, 0),
        new(Fate.Scheduled, 3, 745, 780, 0),
        new(Fate.OnConditions, 14, 400, 690, 0),
        new(Fate.RenewedAfterGap, 6, 150, 600, 1),
        new(Fate.WithoutSecretary, 9, 75, 600, 2),
        new(Fate.CouncilOutOfTerm, 10, 100, 600, 1),
        new(Fate.CouncilBelowQuorum, 7, 100, 500, 2),
        new(Fate.VariationAsked, 8, 100, 550, 2),
        new(Fate.VariationGranted, 10, 100, 500, 2),
        new(Fate.VariationRefused, 3, 100, 500, 1),
        new(Fate.NoticeOpen, 4, 100, 550, 1),
        new(Fate.NoticeAnswered, 3, 100, 550, 1),
        new(Fate.NoticeUnanswered, 2, 100, 550, 1),
        new(Fate.NoticeDismissed, 4, 100, 500, 1),
        new(Fate.LedBySecretaryAccount, 1, 20, 20, 1),
        new(Fate.RenewalOpen, 30, 8, 48, 3),
        new(Fate.RenewalDrafted, 4, 8, 40, 2),
        new(Fate.RenewalInReview, 6, 8, 30, 2),
        new(Fate.RenewalReviewLate, 2, 8, 20, 2),
        new(Fate.RenewalToCorrect, 3, 8, 30, 2),
        new(Fate.RenewalRefused, 2, 8, 20, 2),
        new(Fate.RenewalAppealed, 2, 8, 20, 2),
        new(Fate.InGrace, 14, -22, -9, 3),
        new(Fate.InGraceAndReview, 3, -20, -9, 2),
        new(Fate.Expired, 26, -600, -50, 2),
        new(Fate.SuspendedUntilADay, 6, 100, 450, 2),
        new(Fate.SuspendedOnCondition, 4, 100, 450, 2),
        new(Fate.SuspensionAppealed, 2, 100, 450, 1),
        new(Fate.Reinstated, 3, 100, 450, 1),
        new(Fate.Revoked, 5, 30, 400, 2),
        new(Fate.RevocationAppealed, 2, 100, 400, 1),
        new(Fate.Closed, 7, -200, 300, 2),
        new(Fate.Surrendered, 9, 30, 400, 2),
    ];
}
