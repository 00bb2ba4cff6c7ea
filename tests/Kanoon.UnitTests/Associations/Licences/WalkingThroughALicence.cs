using System.Collections.Concurrent;
using CsCheck;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Domain;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Licences.LicenceState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

/// <summary>Calls in any order, on any day, with good and bad arguments.</summary>
public sealed class WalkingThroughALicence
{
    private static readonly LicenceState[] OfTime = [Active, RenewalOpen, Grace, Expired];
    private static readonly LicenceState[] Ends = [Revoked, Closed, LicenceState.Surrendered];

    // What a call may make of the state on one day; time does the rest.
    private static readonly HashSet<(LicenceState From, LicenceState To)> Allowed =
    [
        (RenewalOpen, Active),
        (Grace, Active),
        (Expired, Active),
        .. OfTime.Select(state => (state, Suspended)),
        .. OfTime.Select(state => (Suspended, state)),
        .. Ends.Select(end => (Suspended, end)),
        .. OfTime.SelectMany(state => Ends.Select(end => (state, end))),
        // An appeal that succeeds; nobody appeals against their own surrender.
        .. OfTime.Append(Suspended).SelectMany(state => new[] { (Revoked, state), (Closed, state) }),
    ];

    private static readonly Action<ActivityLicence, DateOnly, int>[] Calls =
    [
        (licence, today, _) => licence.RenewOn(today),
        (licence, today, _) => licence.RenewOn(today),
        (licence, today, n) => licence.Vary(A.Facts with { AssociationName = $"کانون {n % 9}" }, today),
        (licence, today, n) => licence.MeetCondition(licence.Conditions[n % 2].Id, today),
        (licence, today, n) => licence.GiveNotice("بی‌برنامه", Decider(n), today, today.AddDays(n % 20)),
        (licence, today, n) => licence.GiveNotice("بی‌برنامه", Decider(n), today, today.AddDays(n % 20)),
        (licence, today, _) => licence.ReplyToNotice("برنامه داشتیم", today),
        (licence, today, _) => licence.ReplyToNotice("برنامه داشتیم", today),
        (licence, _, n) =>
        {
            if (n % 4 == 0)
                licence.DismissNotice();
        },
        (licence, today, n) => licence.Suspend(Until(today, n), Condition(n), "تخلف", Decider(n), today),
        (licence, today, n) => licence.Suspend(Until(today, n), Condition(n), "تخلف", Decider(n), today),
        (licence, today, _) => licence.Reinstate(today),
        (licence, today, n) => licence.Revoke("تخلف", Decider(n), today),
        (licence, today, n) => licence.CloseDown("بی‌فعالیت", Decider(n), today),
        (licence, today, n) =>
        {
            if (n % 6 == 0)
                licence.Surrender("انحلال", Officer, today);
        },
        (licence, today, _) => licence.LodgeAppeal("بی‌دلیل بود", today, today.AddDays(20), today.AddDays(15)),
        (licence, today, _) => licence.LodgeAppeal("بی‌دلیل بود", today, today.AddDays(20), today.AddDays(15)),
        (licence, today, n) => licence.DecideAppeal((AppealOutcome)(n % 2), "نظر", Decider(n / 2), today),
        (licence, today, n) => licence.DecideAppeal((AppealOutcome)(n % 2), "نظر", Decider(n / 2), today),
    ];

    private static readonly Gen<(int Call, int Days, int Choice)[]> Steps = Gen.Select(
        Gen.Int[0, Calls.Length - 1],
        Gen.Frequency((8, Gen.Int[0, 5]), (2, Gen.Int[20, 90]), (1, Gen.Int[200, 700])),
        Gen.Int[0, 999],
        (call, days, choice) => (call, days, choice)
    ).Array[1, 60];

    [Fact]
    public void Takes_every_allowed_way_and_no_other_and_never_comes_into_an_impossible_state()
    {
        var taken = new ConcurrentDictionary<(LicenceState, LicenceState), bool>();

        Steps.Sample(
            steps =>
            {
                var licence = A.Licence("معرفی مکان", "گواهی دوره");
                var today = Today;
                foreach (var (call, days, choice) in steps)
                {
                    today = today.AddDays(days);
                    var from = licence.StateOn(today);
                    _ = Asking.RuleBrokenBy(() => Calls[call](licence, today, choice));

                    Faults(licence, today).Should().BeEmpty();
                    if (licence.StateOn(today) is var to && to != from)
                        taken.TryAdd((from, to), true);
                }
            },
            iter: 6_000
        );

        taken.Keys.Should().BeSubsetOf(Allowed);
        Allowed.Except(taken.Keys).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_everything_as_it_was_when_a_call_is_refused() =>
        Steps.Sample(
            steps =>
            {
                var licence = A.Licence("معرفی مکان", "گواهی دوره");
                var today = Today;
                foreach (var (call, days, choice) in steps)
                {
                    today = today.AddDays(days);
                    var before = Asking.Snapshot(licence);
                    if (Asking.RuleBrokenBy(() => Calls[call](licence, today, choice)) is not null)
                        Asking.Snapshot(licence).Should().Be(before);
                }
            },
            iter: 400
        );

    private static IEnumerable<string> Faults(ActivityLicence licence, DateOnly today)
    {
        var (terms, last) = (licence.Terms, licence.Terms[^1]);
        var state = licence.StateOn(today);

        if (terms.Where((term, index) => term.Ordinal != index + 1 || term.IsSucceeded == (term == last)).Any())
            yield return "the terms are not in order";
        if (terms.Zip(terms.Skip(1)).Any(pair => pair.Second.StartsOn <= pair.First.EndsOn))
            yield return "two terms overlap";
        if (terms.Zip(terms.Skip(1)).Any(pair => IsGapWithinGrace(pair.First, pair.Second)))
            yield return "there is a gap within the grace";
        if (
            (licence.EndsOn, licence.RenewalOpensOn, licence.GraceEndsOn)
            != (last.EndsOn, last.RenewalOpensOn, last.GraceEndsOn)
        )
            yield return "the row does not show the last term";
        if (state == Scheduled)
            yield return "an issued licence is scheduled";
        if (
            terms.Any(term =>
                term.StartsOn >= licence.StartsOn
                && licence.StateOn(term.StartsOn.AddDays(-1)) == Scheduled
                && term.StartsOn != licence.StartsOn
            )
        )
            yield return "a seam looks unlicensed";

        if (licence.Ending is null && licence.Suspensions.Any(known => known.HoldsOn(today)) != (state == Suspended))
            yield return "suspensions and state disagree";
        if (licence.Suspensions.Count(known => known.HoldsOn(today)) > 1)
            yield return "two suspensions hold at once";
        if (licence.Suspensions.Any(known => known.LiftedOn < known.From || known.LiftedOn > known.Until))
            yield return "a suspension was lifted outside its time";
        if (licence.Notices.Count(notice => notice.IsOpen) > 1)
            yield return "two notices are open";
        if (licence.Ending is not null && licence.OpenNotice is not null)
            yield return "a notice outlives the licence";
        if (licence.Suspensions.Count != licence.Notices.Count(notice => notice.Outcome == "suspended"))
            yield return "a suspension without a notice of its own";
        if (
            licence.Ending is { Kind: not LicenceEnd.Surrendered }
            && !licence.Notices.Any(notice => notice.Outcome is "revoked" or "closed")
        )
            yield return "ended without a notice";
        if (
            licence
                .Certificates.Where(
                    (version, index) =>
                        version.Number != index + 1
                        || version.ArchivedOn is null != (index == licence.Certificates.Count - 1)
                )
                .Any()
        )
            yield return "the certificate versions are not in order";
        if (Appeals(licence).Any(appeal => appeal.DecidedBy == appeal.FirstDecider))
            yield return "the first decider judged an appeal";
    }

    private static bool IsGapWithinGrace(LicenceTerm first, LicenceTerm second) =>
        second.StartsOn != first.EndsOn.AddDays(1) && second.StartsOn <= first.GraceEndsOn;

    private static IEnumerable<Appeal> Appeals(ActivityLicence licence) =>
        licence.Suspensions.Select(known => known.Appeal).Append(licence.Ending?.Appeal).OfType<Appeal>();

    private static Guid Decider(int choice) => choice % 2 == 0 ? Officer : OtherOfficer;

    private static DateOnly? Until(DateOnly today, int choice) =>
        choice % 3 == 0 ? null : today.AddDays((choice % 60) - 2);

    private static string? Condition(int choice) => choice % 5 == 0 ? null : "معرفی دبیر";
}
