using System.Collections.Concurrent;
using CsCheck;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

/// <summary>Calls in any order, on any day, with good and bad arguments.</summary>
public sealed class WalkingThroughAnApplication
{
    private static readonly HashSet<(FoundingState From, FoundingState To)> Allowed =
    [
        (Draft, Submitted),
        (Submitted, Screening),
        (Screening, NeedsCorrection),
        (NeedsCorrection, Screening),
        (NeedsCorrection, Lapsed),
        (Screening, FoundingState.FieldVisit),
        (Screening, CommitteeReview),
        (FoundingState.FieldVisit, CommitteeReview),
        (CommitteeReview, Approved),
        (CommitteeReview, ApprovedWithConditions),
        (CommitteeReview, Rejected),
        (Rejected, Appealed),
        (Appealed, Upheld),
        (Appealed, ReturnedToReview),
        (ReturnedToReview, Approved),
        (ReturnedToReview, ApprovedWithConditions),
        (ReturnedToReview, Rejected),
        (Draft, Withdrawn),
        (Submitted, Withdrawn),
        (Screening, Withdrawn),
        (NeedsCorrection, Withdrawn),
        (FoundingState.FieldVisit, Withdrawn),
        (CommitteeReview, Withdrawn),
    ];

    private static readonly FoundingState[] WithTheOffice =
    [
        Submitted,
        Screening,
        FoundingState.FieldVisit,
        CommitteeReview,
        Appealed,
        ReturnedToReview,
    ];

    private static readonly Action<FoundingApplication, DateOnly, int>[] Calls =
    [
        (application, _, n) =>
            application.Edit(A.Details with { Name = $"کانون {n % 2}", Goals = n % 7 == 0 ? [] : [1] }),
        (application, _, n) => application.AddFounder(A.Founder(n % 8, age: n % 5 == 0 ? 17 : 18)),
        (application, _, n) => application.RemoveFounder(FounderOf(application, n), Now),
        (application, today, n) => application.AskConsent(FounderOf(application, n), AtNoon(today), A.CodeValidity),
        (application, today, n) => application.Consent(FounderOf(application, n), $"{n:D6}", AtNoon(today)),
        (application, _, n) => application.Attach(A.Document((DocumentKind)(n % 4))),
        (application, _, n) => application.Detach(application.Documents.ElementAtOrDefault(n % 3)?.Id ?? Guid.Empty),
        (application, today, n) => application.Submit(FactsOf(n), Rules, today, Clock),
        (application, today, n) => application.Resubmit(FactsOf(n), Rules, today, Clock),
        (application, today, _) => application.Withdraw("انصراف", today),
        (application, today, _) => application.BeginScreening(Officer, today, Clock),
        (application, _, n) => application.Judge((ChecklistItem)(n % 7), n % 4 > 0, null),
        (application, _, _) => application.PassChecklist(),
        (application, today, n) => application.RequestCorrections(Items(n), today, today.AddDays(5), StoppedClock),
        (application, today, _) => application.WarnOfLapse(today),
        (application, today, _) => application.Lapse(today),
        (application, today, _) => application.PlanVisit(Officer, today, today, Clock),
        (application, today, n) => application.ReportVisit(today, "دیدیم", n % 2 == 0, today, Clock),
        (application, today, _) => application.ReferToCommittee(today, Clock),
        (application, _, n) => application.Approve(Guid.CreateVersion7(), A.Decision(n % 2 == 0 ? [] : ["شرط"])),
        (application, _, _) => application.Reject(A.Decision()),
        (application, today, n) => application.LodgeAppeal("اعتراض", today, today.AddDays((n % 3) - 1), Clock),
        (application, today, n) =>
            application.DecideAppeal((AppealOutcome)(n % 2), "نظر", n % 3 == 0 ? Officer : OtherOfficer, today, Clock),
    ];

    private static readonly Gen<FoundingState> States = Gen.Enum<FoundingState>();

    private static readonly Gen<(int Call, int Days, int Choice)[]> Steps = Gen.Select(
        Gen.Int[0, Calls.Length - 1],
        Gen.Int[0, 6],
        Gen.Int[0, 999],
        (call, days, choice) => (call, days, choice)
    ).Array[1, 40];

    [Fact]
    public void Takes_every_allowed_way_and_no_other_and_never_comes_into_an_impossible_state()
    {
        var taken = new ConcurrentDictionary<(FoundingState, FoundingState), bool>();

        Gen.Select(States, Steps)
            .Sample(
                (start, steps) =>
                {
                    var application = A.In(start);
                    var today = Today.AddDays(12);
                    foreach (var (call, days, choice) in steps)
                    {
                        today = today.AddDays(days);
                        var from = application.State;
                        _ = Refuses(() => Calls[call](application, today, choice));

                        Faults(application, today).Should().BeEmpty();
                        if (application.State != from)
                            taken.TryAdd((from, application.State), true);
                    }
                },
                iter: 1_500
            );

        taken.Keys.Should().BeEquivalentTo(Allowed);
    }

    [Fact]
    public void Leaves_everything_as_it_was_when_a_call_is_refused() =>
        Gen.Select(States, Steps)
            .Sample(
                (start, steps) =>
                {
                    var application = A.In(start);
                    var today = Today.AddDays(12);
                    foreach (var (call, days, choice) in steps)
                    {
                        today = today.AddDays(days);
                        var before = Asking.Snapshot(application);
                        if (Refuses(() => Calls[call](application, today, choice)))
                            Asking.Snapshot(application).Should().Be(before);
                    }
                },
                iter: 300
            );

    private static IEnumerable<string> Faults(FoundingApplication application, DateOnly today)
    {
        var state = application.State;
        if (application.Clock.DueOn.HasValue != WithTheOffice.Contains(state))
            yield return $"the clock of {state} is wrong";
        if (application.SubmittedOn is null && state is not (Draft or Withdrawn))
            yield return $"{state} was never handed in";
        if (application.OpenCorrection is null == (state == NeedsCorrection))
            if (state is not (Withdrawn or Lapsed))
                yield return $"the correction of {state} is wrong";
        if (application.Corrections.Count(correction => correction.IsOpen) > 1)
            yield return "two corrections are open";
        if (application.Founders.DistinctBy(founder => founder.PersonId).Count() != application.Founders.Count)
            yield return "a founder is listed twice";
        if (state is not (Draft or NeedsCorrection or Withdrawn or Lapsed) && !IsComplete(application, today))
            yield return $"{state} is incomplete";
        if (state == FoundingState.FieldVisit && application.Visit is not { VisitedOn: null })
            yield return "the visit is not awaited";
        if (application.AssociationId.HasValue != state is Approved or ApprovedWithConditions)
            yield return $"{state} and its association disagree";
        if (application.AssociationId.HasValue && !application.Checklist.All(entry => entry.Passed))
            yield return "approved with a failed item";
        if (state == ApprovedWithConditions && application.Decision!.Conditions.Count == 0)
            yield return "approved with conditions, but without one";
        if (state is Rejected or Appealed or Upheld or Withdrawn == application.ClosingReason is null)
            yield return $"the closing reason of {state} is wrong";
        if (application.LastAppeal is { IsOpen: var open } && open != (state == Appealed))
            yield return $"the appeal of {state} is wrong";
        if (application.LastAppeal is { IsOpen: false } judged && judged.DecidedBy == judged.FirstDecider)
            yield return "the first decider judged the appeal";
        if (application.StageSince > today)
            yield return "the stage begins in the future";
    }

    private static bool IsComplete(FoundingApplication application, DateOnly today) =>
        application.Founders.Count >= Rules.MinFounders
        && application.Founders.All(founder => founder.HasConsented && founder.IsOfAge(Rules.MinFounderAge, today))
        && application.Documents.Any(document => document.Kind == DocumentKind.Statute)
        && application.Goals.Count > 0;

    private static bool Refuses(Action call)
    {
        try
        {
            call();
            return false;
        }
        catch (Exception refusal) when (refusal is RuleViolationException or NotFoundException)
        {
            return true;
        }
    }

    private static Guid FounderOf(FoundingApplication application, int choice) =>
        application.Founders.ElementAtOrDefault(choice % 6)?.Id ?? Guid.Empty;

    private static DateTime AtNoon(DateOnly day) => day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);

    private static SubmissionFacts FactsOf(int choice) => A.Sound with { NameIsFree = choice % 5 > 0 };

    private static CorrectionItem[] Items(int choice) =>
        [
            .. Enum.GetValues<ApplicationPart>()
                .Where((_, index) => (choice >> index) % 2 == 1)
                .Select(part => new CorrectionItem(part, "نقص")),
        ];
}
