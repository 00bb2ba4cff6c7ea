using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Clubs.Contracts;
using Kanoon.SharedKernel.Demo;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>The moves of a founding application, each on its day, as applicant and Office would make them.</summary>
internal sealed class FoundingSteps(DemoOffice office, IDemoCast cast, DemoPeople people)
{
    private const int LetterToCorrect = 4;

    private readonly HashSet<string> names = [];

    public FoundingApplication Start(Guid applicantId, ClubInfo club, DateOnly on)
    {
        var (place, neighbourhood) = office.PlaceIn(cast.OneOf(office.Districts), cast);
        var details = new ApplicationDetails(
            FreeName(cast.NextTitle(club.Key), neighbourhood, withPlace: cast.Number(1, 10) <= 3),
            club.Id,
            place,
            [.. office.Goals.Where(_ => cast.Number(1, 4) == 1).DefaultIfEmpty(office.Goals[0])],
            cast.OneOf(DemoTexts.Purposes.GetValueOrDefault(club.Key, DemoTexts.Purposes["citizens"]))
        );
        var trackingCode = $"{cast.Number(10_000, 99_999)}{cast.Number(0, 99_999):D5}";
        return FoundingApplication.Start(trackingCode, applicantId, details, DemoOffice.MorningOf(on));
    }

    /// <summary>A name that no other association or application has.</summary>
    public string FreeName(string title, string neighbourhood, bool withPlace)
    {
        var name = withPlace ? $"{title} {neighbourhood}" : title;
        return names.Add(AssociationName.Of(name).Normalised) ? name : FreeName($"{title} {neighbourhood}", "نو", true);
    }

    public void ListFounders(FoundingApplication application, int count, DateOnly on)
    {
        for (var i = 0; i < count; i++)
        {
            var person = cast.NextPerson(on);
            application.AddFounder(Founder.Of(people.Name(person), person.BirthDate));
        }
    }

    public void Consent(FoundingApplication application, int count, DateOnly on)
    {
        var validity = TimeSpan.FromHours(office.RulesOn(on).ConsentCodeHours);
        var now = DemoOffice.MorningOf(on);
        foreach (var founder in application.Founders.Where(founder => !founder.HasConsented).Take(count))
        {
            var code = application.AskConsent(founder.Id, now, validity);
            application.Consent(founder.Id, code, now.AddMinutes(cast.Number(3, 300)));
        }
    }

    public void Attach(FoundingApplication application, DocumentKind kind, string title, DateOnly on) =>
        application.Attach(
            new ApplicationDocument
            {
                Kind = kind,
                FileId = office.Statute.Id,
                Title = title,
                ContentType = office.Statute.ContentType,
                Size = office.Statute.Size,
                AttachedAt = DemoOffice.MorningOf(on),
            }
        );

    /// <summary>Fills a draft in and hands it in.</summary>
    public void HandIn(FoundingApplication application, DateOnly on)
    {
        ListFounders(application, office.RulesOn(on).MinFounders + cast.Number(0, 2), on);
        Consent(application, application.Founders.Count, on.AddDays(-2));
        Attach(application, DocumentKind.Statute, "اساسنامهٔ کانون", on.AddDays(-1));
        Attach(application, DocumentKind.FoundingMinutes, "صورت‌جلسهٔ شورای تأسیس", on.AddDays(-1));

        var rules = office.RulesOn(on);
        application.Submit(Facts, rules, on, office.Clock(on, rules.ScreeningWorkingDays));
    }

    public void Screen(FoundingApplication application, DateOnly on) =>
        application.BeginScreening(
            cast.Number(1, 3) > 1 ? office.Accounts.Staff : office.Accounts.Deputy,
            on,
            application.Clock
        );

    public void AskCorrections(FoundingApplication application, DateOnly on)
    {
        ApplicationPart[] parts = [ApplicationPart.Statute, ApplicationPart.Place, ApplicationPart.Goals];
        var first = cast.Number(0, parts.Length - 1);
        application.RequestCorrections(
            [
                .. Enumerable
                    .Range(first, cast.Number(1, 2))
                    .Select(i => i % parts.Length)
                    .Select(i => new CorrectionItem(parts[i], DemoTexts.CorrectionNotes[i])),
            ],
            on,
            office.Later(on, office.RulesOn(application.SubmittedOn!.Value).CorrectionWorkingDays),
            application.Clock.Stop(office.Calendar, on)
        );
    }

    public void Correct(FoundingApplication application, DateOnly on) =>
        application.Resubmit(
            Facts,
            office.RulesOn(application.SubmittedOn!.Value),
            on,
            application.Clock.Resume(office.Calendar, on)
        );

    public static void TickEverything(FoundingApplication application)
    {
        foreach (var item in Enum.GetValues<ChecklistItem>())
            application.Judge(item, passed: true, note: null);
    }

    public void PlanVisit(FoundingApplication application, DateOnly plannedFor, DateOnly on)
    {
        var days = office.RulesOn(application.SubmittedOn!.Value).VisitWorkingDays;
        application.PlanVisit(office.Accounts.Staff, plannedFor, on, office.Clock(on, days));
    }

    public void ReportVisit(FoundingApplication application, DateOnly on) =>
        application.ReportVisit(on, DemoTexts.VisitReport, recommended: true, on, ReviewClock(application, on));

    public void Refer(FoundingApplication application, DateOnly on) =>
        application.ReferToCommittee(on, ReviewClock(application, on));

    /// <summary>From the first draft to the committee's table, so that it can decide on the day.</summary>
    public FoundingApplication BringToCommittee(Guid applicantId, ClubInfo club, DateOnly decidedOn)
    {
        var start = decidedOn.AddDays(-cast.Number(75, 95));
        var application = Start(applicantId, club, start);
        var day = office.Later(start, cast.Number(4, 8));
        HandIn(application, day);
        Screen(application, day = office.Later(day, cast.Number(1, 4)));
        if (cast.Number(1, 8) == 1)
        {
            AskCorrections(application, day = office.Later(day, 2));
            Correct(application, day = office.Later(day, LetterToCorrect));
        }

        TickEverything(application);
        if (cast.Number(1, 2) == 1)
        {
            var visit = office.Later(day, 4);
            PlanVisit(application, visit, office.Later(day, 1));
            ReportVisit(application, visit);
        }
        else
            Refer(application, office.Later(day, 2));

        return application;
    }

    public void Reject(FoundingApplication application, DateOnly on) =>
        application.Reject(
            new Decision
            {
                DecidedBy = office.Accounts.Manager,
                DecidedOn = on,
                Reason = DemoTexts.RejectionReason,
                Conditions = [],
            }
        );

    public void Appeal(FoundingApplication application, DateOnly on)
    {
        var days = office.RulesOn(application.SubmittedOn!.Value).AppealWorkingDays;
        application.LodgeAppeal(
            DemoTexts.FoundingGrounds,
            on,
            office.Later(application.StageSince, days),
            ReviewClock(application, on)
        );
    }

    public void DecideAppeal(FoundingApplication application, AppealOutcome outcome, DateOnly on) =>
        application.DecideAppeal(
            outcome,
            outcome == AppealOutcome.Upheld ? DemoTexts.UpheldReason : DemoTexts.ReturnedReason,
            office.Accounts.Deputy,
            on,
            ReviewClock(application, on)
        );

    // Places, goals and clubs are drawn from the tables, and names from those that are free.
    private static SubmissionFacts Facts =>
        new(NameIsFree: true, ClubIsOpen: true, PlaceExists: true, GoalsExist: true);

    private OfficeClock ReviewClock(FoundingApplication application, DateOnly on) =>
        office.Clock(on, office.RulesOn(application.SubmittedOn!.Value).ReviewWorkingDays);
}

internal static class Chances
{
    public static T OneOf<T>(this IDemoCast cast, IReadOnlyList<T> choices) =>
        choices[cast.Number(0, choices.Count - 1)];
}
