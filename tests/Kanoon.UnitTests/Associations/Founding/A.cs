using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Founding;
using static Kanoon.Associations.Domain.Founding.FoundingState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Founding;

internal static class A
{
    public static readonly Guid Applicant = Guid.CreateVersion7();
    public static readonly SubmissionFacts Sound = new(true, true, true, true);
    public static readonly ApplicationDetails Details = new(
        "کانون یاران کتاب",
        Guid.CreateVersion7(),
        Home,
        [1, 4],
        "گسترش کتاب‌خوانی در محله"
    );

    public static readonly TimeSpan CodeValidity = TimeSpan.FromHours(72);

    /// <summary>Just begun: no founder, no document.</summary>
    public static FoundingApplication BareDraft(ApplicationDetails? details = null) =>
        FoundingApplication.Start("1234567890", Applicant, details ?? Details, Now);

    /// <summary>With all that the Office asks for.</summary>
    public static FoundingApplication CompleteDraft()
    {
        var application = BareDraft();
        for (var number = 0; number < 5; number++)
            application.AddConsentingFounder(Founder(number));
        application.Attach(Document(DocumentKind.Statute));
        return application;
    }

    public static Founder Founder(int number, int age = 30) =>
        Kanoon.Associations.Domain.Founding.Founder.Of(PersonOf(number, $"مؤسس {number}"), Today.AddYears(-age));

    public static void AddConsentingFounder(this FoundingApplication application, Founder founder)
    {
        application.AddFounder(founder);
        application.Consent(founder.Id, application.AskConsent(founder.Id, Now, CodeValidity), Now);
    }

    public static ApplicationDocument Document(DocumentKind kind) =>
        new()
        {
            Kind = kind,
            FileId = Guid.CreateVersion7().ToString("N"),
            Title = "سند",
            ContentType = "application/pdf",
            Size = 1_000,
            AttachedAt = Now,
        };

    public static Decision Decision(params string[] conditions) =>
        new()
        {
            DecidedBy = Officer,
            DecidedOn = Today,
            Reason = "تصمیم کمیته",
            Conditions = conditions,
        };

    public static void PassChecklist(this FoundingApplication application)
    {
        foreach (var item in Enum.GetValues<ChecklistItem>())
            application.Judge(item, passed: true, null);
    }

    /// <summary>Sent back for these parts, due in ten days.</summary>
    public static FoundingApplication NeedingCorrectionOf(params ApplicationPart[] parts)
    {
        var application = In(Screening);
        application.RequestCorrections(
            [.. parts.Select(part => new CorrectionItem(part, $"نقص {part}"))],
            Today,
            Today.AddDays(10),
            StoppedClock
        );
        return application;
    }

    /// <summary>A complete application that came to this state by the shortest way.</summary>
    public static FoundingApplication In(FoundingState state)
    {
        if (state == NeedsCorrection)
            return NeedingCorrectionOf(ApplicationPart.Name);
        if (state == Draft)
            return CompleteDraft();

        var application = In(BeforeIt(state));
        Move(application, state);
        return application;
    }

    private static FoundingState BeforeIt(FoundingState state) =>
        state switch
        {
            Submitted => Draft,
            Screening or Withdrawn => Submitted,
            FoundingState.FieldVisit or CommitteeReview => Screening,
            Lapsed => NeedsCorrection,
            Approved or ApprovedWithConditions or Rejected => CommitteeReview,
            Appealed => Rejected,
            _ => Appealed,
        };

    private static void Move(FoundingApplication application, FoundingState state)
    {
        switch (state)
        {
            case Submitted:
                application.Submit(Sound, Rules, Today, Clock);
                break;
            case Screening:
                application.BeginScreening(Officer, Today, Clock);
                break;
            case FoundingState.FieldVisit:
                application.PlanVisit(Officer, Tomorrow, Today, Clock);
                break;
            case CommitteeReview:
                application.PassChecklist();
                application.ReferToCommittee(Today, Clock);
                break;
            case Approved:
                application.Approve(Guid.CreateVersion7(), Decision());
                break;
            case ApprovedWithConditions:
                application.Approve(Guid.CreateVersion7(), Decision("معرفی مکان"));
                break;
            case Rejected:
                application.Reject(Decision());
                break;
            case Withdrawn:
                application.Withdraw("منصرف شدیم", Today);
                break;
            case Lapsed:
                application.WarnOfLapse(Today.AddDays(7));
                application.Lapse(Today.AddDays(11));
                break;
            case Appealed:
                application.LodgeAppeal("اعتراض داریم", Today, Today, Clock);
                break;
            default:
                application.DecideAppeal(
                    state == Upheld ? AppealOutcome.Upheld : AppealOutcome.ReturnedToReview,
                    "نظر مرجع اعتراض",
                    OtherOfficer,
                    Today,
                    Clock
                );
                break;
        }
    }
}
