using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Demo;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>Applications that have not led to an association: on somebody's desk, or closed.</summary>
internal sealed class ApplicationStories(DemoOffice office, IDemoCast cast, FoundingSteps steps)
{
    private DateOnly Today => office.Today;

    /// <summary>Every state several times; the first of some belong to the applicant who can sign in.</summary>
    public IEnumerable<FoundingApplication> Tell() =>
        [
            .. Times(8, OfApplicant(1, Drafted)),
            .. Times(9, OfApplicant(1, HandedIn)),
            .. Times(9, OfApplicant(0, InScreening)),
            .. Times(11, OfApplicant(1, ToCorrect)),
            .. Times(3, OfApplicant(0, Corrected)),
            .. Times(6, OfApplicant(1, AwaitingVisit)),
            .. Times(8, OfApplicant(1, BeforeCommittee)),
            .. Times(5, OfApplicant(1, Rejected)),
            .. Times(4, OfApplicant(0, Withdrawn)),
            .. Times(4, OfApplicant(0, Lapsed)),
            .. Times(3, OfApplicant(0, Appealed)),
            .. Times(3, OfApplicant(0, AppealUpheld)),
            .. Times(3, OfApplicant(0, AppealReturned)),
        ];

    private static IEnumerable<FoundingApplication> Times(int count, Func<int, FoundingApplication> story) =>
        Enumerable.Range(0, count).Select(story);

    private Func<int, FoundingApplication> OfApplicant(int count, Func<Guid, int, FoundingApplication> story) =>
        index => story(index < count ? office.Accounts.Applicant : Guid.CreateVersion7(), index);

    private FoundingApplication Drafted(Guid applicant, int index)
    {
        var on = Today.AddDays(-3 * index - 1);
        var draft = steps.Start(applicant, cast.OneOf(office.Clubs), on);
        steps.ListFounders(draft, 1 + index % 6, on);
        steps.Consent(draft, index % 4, on);
        if (index % 2 == 1)
            steps.Attach(draft, DocumentKind.Statute, "پیش‌نویس اساسنامه", on);
        return draft;
    }

    private FoundingApplication HandedIn(Guid applicant, int index) =>
        HandedInOn(applicant, Today.AddDays(index < 7 ? -index : -15 - index));

    private FoundingApplication InScreening(Guid applicant, int index)
    {
        var on = Today.AddDays(index < 6 ? -4 - index : -22 - index);
        var application = HandedInOn(applicant, on);
        // At Nowruz two working days may take ten.
        var takenUpOn = office.Later(on, 2);
        steps.Screen(application, takenUpOn < Today ? takenUpOn : Today);
        application.Judge(ChecklistItem.FoundersIdentified, passed: true, note: null);
        if (index % 2 == 0)
            application.Judge(ChecklistItem.NameFits, passed: false, "نام به کانون دیگری در همین منطقه شبیه است.");
        return application;
    }

    /// <summary>Some have time, some hardly any; of those that are late some were warned and are about to lapse.</summary>
    private FoundingApplication ToCorrect(Guid applicant, int index)
    {
        var days = office.RulesOn(Today).CorrectionWorkingDays;
        var due = index switch
        {
            < 4 => Today.AddDays(8 - index),
            < 7 => Today.AddDays(index - 4),
            _ => Today.AddDays(-2 * (index - 6)),
        };
        var askedOn = office.DayDueBy(due, days);
        var application = HandedInOn(applicant, askedOn.AddDays(-9));
        steps.Screen(application, askedOn.AddDays(-5));
        steps.AskCorrections(application, askedOn);
        if (index is 5 or 9 or 10)
            application.WarnOfLapse(askedOn.AddDays(9));
        return application;
    }

    private FoundingApplication Corrected(Guid applicant, int index)
    {
        var application = HandedInOn(applicant, Today.AddDays(-30 - index));
        steps.Screen(application, Today.AddDays(-26));
        steps.AskCorrections(application, Today.AddDays(-20));
        steps.Correct(application, Today.AddDays(-8 + index));
        return application;
    }

    private FoundingApplication AwaitingVisit(Guid applicant, int index)
    {
        var planned = index == 5 ? Today.AddDays(-10) : Today.AddDays(2 + index);
        var on = index == 5 ? Today.AddDays(-20) : Today.AddDays(-4);
        var application = HandedInOn(applicant, on.AddDays(-12));
        steps.Screen(application, on.AddDays(-8));
        FoundingSteps.TickEverything(application);
        steps.PlanVisit(application, planned, on);
        return application;
    }

    private FoundingApplication BeforeCommittee(Guid applicant, int index)
    {
        var on = Today.AddDays(index < 6 ? -2 - index : -28 - index);
        var application = HandedInOn(applicant, on.AddDays(-14));
        steps.Screen(application, on.AddDays(-10));
        FoundingSteps.TickEverything(application);
        if (index % 2 == 0)
        {
            steps.PlanVisit(application, on, on.AddDays(-6));
            steps.ReportVisit(application, on);
        }
        else
            steps.Refer(application, on);
        return application;
    }

    private FoundingApplication Rejected(Guid applicant, int index) =>
        RejectedOn(applicant, Today.AddDays(-5 - 30 * index));

    private FoundingApplication Withdrawn(Guid applicant, int index)
    {
        var application = HandedInOn(applicant, Today.AddDays(-30 - 20 * index));
        application.Withdraw(DemoTexts.WithdrawalReason, Today.AddDays(-22 - 20 * index));
        return application;
    }

    private FoundingApplication Lapsed(Guid applicant, int index)
    {
        var askedOn = Today.AddDays(-60 - 25 * index);
        var application = HandedInOn(applicant, askedOn.AddDays(-10));
        steps.Screen(application, askedOn.AddDays(-6));
        steps.AskCorrections(application, askedOn);
        application.WarnOfLapse(askedOn.AddDays(9));
        application.Lapse(application.OpenCorrection!.DueOn.AddDays(1));
        return application;
    }

    private FoundingApplication Appealed(Guid applicant, int index)
    {
        var on = Today.AddDays(-3 - 13 * index);
        var application = RejectedOn(applicant, on.AddDays(-10));
        steps.Appeal(application, on);
        return application;
    }

    private FoundingApplication AppealUpheld(Guid applicant, int index) =>
        AppealDecided(applicant, AppealOutcome.Upheld, Today.AddDays(-15 - 40 * index));

    private FoundingApplication AppealReturned(Guid applicant, int index) =>
        AppealDecided(applicant, AppealOutcome.ReturnedToReview, Today.AddDays(-3 - 4 * index));

    private FoundingApplication AppealDecided(Guid applicant, AppealOutcome outcome, DateOnly on)
    {
        var application = RejectedOn(applicant, on.AddDays(-25));
        steps.Appeal(application, on.AddDays(-14));
        steps.DecideAppeal(application, outcome, on);
        return application;
    }

    private FoundingApplication RejectedOn(Guid applicant, DateOnly on)
    {
        var application = steps.BringToCommittee(applicant, cast.OneOf(office.Clubs), on);
        steps.Reject(application, on);
        return application;
    }

    private FoundingApplication HandedInOn(Guid applicant, DateOnly on)
    {
        var application = steps.Start(applicant, cast.OneOf(office.Clubs), on.AddDays(-cast.Number(3, 15)));
        steps.HandIn(application, on);
        return application;
    }
}
