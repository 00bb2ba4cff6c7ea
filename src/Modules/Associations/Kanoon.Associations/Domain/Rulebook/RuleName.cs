using Kanoon.SharedKernel.Http;

namespace Kanoon.Associations.Domain.Rulebook;

internal enum RuleUnit
{
    Count,
    Years,
    Months,
    Days,
    WorkingDays,
    Hours,

    /// <summary>0 or 1.</summary>
    Flag,
}

/// <summary>A number that is the Office's to set; no published regulation fixes it.</summary>
/// <param name="Code">Stable; rows and clients name it.</param>
/// <param name="Default">What holds until the Office sets another value.</param>
/// <param name="Min">The least that makes sense.</param>
/// <param name="Max">The most that makes sense.</param>
internal sealed record RuleName(
    string Code,
    long Default,
    long Min,
    long Max,
    RuleUnit Unit,
    string English,
    string Persian
)
{
    public static readonly RuleName MinFounders = new(
        "founding.min-founders",
        5,
        1,
        50,
        RuleUnit.Count,
        "Founders that an application needs",
        "حداقل شمار اعضای شورای تأسیس"
    );

    public static readonly RuleName MinFounderAge = new(
        "founding.min-age-years",
        18,
        12,
        60,
        RuleUnit.Years,
        "A founder's least age",
        "حداقل سن عضو شورای تأسیس"
    );

    public static readonly RuleName CorrectionWorkingDays = new(
        "founding.correction-working-days",
        10,
        1,
        90,
        RuleUnit.WorkingDays,
        "Time to correct an application",
        "مهلت رفع نقص درخواست تأسیس"
    );

    public static readonly RuleName CorrectionWarningWorkingDays = new(
        "founding.correction-warning-working-days",
        3,
        1,
        30,
        RuleUnit.WorkingDays,
        "Time left when a missed correction is warned of",
        "فاصلهٔ هشدار تا پایان مهلت رفع نقص"
    );

    public static readonly RuleName ConsentCodeHours = new(
        "founding.consent-code-hours",
        72,
        1,
        720,
        RuleUnit.Hours,
        "Validity of a founder's consent code",
        "اعتبار رمز رضایت عضو شورای تأسیس"
    );

    public static readonly RuleName ScreeningWorkingDays = new(
        "founding.screening-working-days",
        10,
        1,
        90,
        RuleUnit.WorkingDays,
        "The Office's time to screen an application",
        "مهلت اداره برای بررسی مدارک"
    );

    public static readonly RuleName VisitWorkingDays = new(
        "founding.visit-working-days",
        10,
        1,
        90,
        RuleUnit.WorkingDays,
        "The Office's time for the field visit",
        "مهلت اداره برای بازدید میدانی"
    );

    public static readonly RuleName ReviewWorkingDays = new(
        "founding.review-working-days",
        15,
        1,
        90,
        RuleUnit.WorkingDays,
        "The committee's time to decide",
        "مهلت تصمیم‌گیری کمیسیون"
    );

    public static readonly RuleName AppealWorkingDays = new(
        "founding.appeal-working-days",
        20,
        1,
        180,
        RuleUnit.WorkingDays,
        "Time for an appeal",
        "مهلت اعتراض"
    );

    public static readonly RuleName CouncilSeats = new(
        "council.seats",
        5,
        3,
        21,
        RuleUnit.Count,
        "Seats of the central council",
        "شمار اعضای اصلی شورای مرکزی"
    );

    public static readonly RuleName CouncilAlternates = new(
        "council.alternates",
        2,
        0,
        10,
        RuleUnit.Count,
        "Alternates of the central council",
        "شمار اعضای علی‌البدل شورای مرکزی"
    );

    public static readonly RuleName CouncilQuorum = new(
        "council.quorum",
        3,
        1,
        21,
        RuleUnit.Count,
        "Members that make the central council quorate",
        "حد نصاب شورای مرکزی"
    );

    public static readonly RuleName CouncilTermMonths = new(
        "council.term-months",
        24,
        1,
        120,
        RuleUnit.Months,
        "Term of the central council",
        "دورهٔ شورای مرکزی"
    );

    public static readonly RuleName LicenceTermMonths = new(
        "licence.term-months",
        24,
        1,
        120,
        RuleUnit.Months,
        "Term of an activity licence",
        "دورهٔ اعتبار مجوز فعالیت"
    );

    public static readonly RuleName LicenceStartDays = new(
        "licence.start-days",
        90,
        0,
        365,
        RuleUnit.Days,
        "Days after its approval by which a licence begins",
        "حداکثر فاصلهٔ تأیید تا آغاز اعتبار مجوز"
    );

    public static readonly RuleName RenewalWindowDays = new(
        "licence.renewal-window-days",
        60,
        1,
        365,
        RuleUnit.Days,
        "Days before the end of a term when renewal opens",
        "آغاز فرصت تمدید پیش از پایان اعتبار"
    );

    public static readonly RuleName GraceDays = new(
        "licence.grace-days",
        30,
        0,
        365,
        RuleUnit.Days,
        "Grace after the end of a term",
        "مهلت ارفاقی پس از پایان اعتبار"
    );

    public static readonly RuleName ReplyWorkingDays = new(
        "licence.reply-working-days",
        10,
        1,
        90,
        RuleUnit.WorkingDays,
        "Time to reply to a notice of consideration",
        "مهلت دفاع در برابر اخطار"
    );

    public static readonly RuleName FirstReminderOffset = ReminderOffset(1, 60, "First", "نخستین");
    public static readonly RuleName SecondReminderOffset = ReminderOffset(2, 30, "Second", "دومین");
    public static readonly RuleName ThirdReminderOffset = ReminderOffset(3, 14, "Third", "سومین");
    public static readonly RuleName FourthReminderOffset = ReminderOffset(4, 1, "Fourth", "چهارمین");

    public static readonly RuleName RenewalReviewWorkingDays = new(
        "renewal.review-working-days",
        10,
        1,
        90,
        RuleUnit.WorkingDays,
        "The Office's time to review a renewal",
        "مهلت اداره برای بررسی تمدید"
    );

    public static readonly RuleName RenewalCorrectionWorkingDays = new(
        "renewal.correction-working-days",
        10,
        1,
        90,
        RuleUnit.WorkingDays,
        "Time to correct a renewal",
        "مهلت رفع نقص تمدید"
    );

    public static readonly RuleName ThursdayOff = new(
        "calendar.thursday-off",
        0,
        0,
        1,
        RuleUnit.Flag,
        "Thursdays are off",
        "تعطیلی پنجشنبه‌ها"
    );

    public static readonly RuleName SecretaryMaxAssociations = new(
        "secretary.max-associations",
        1,
        1,
        10,
        RuleUnit.Count,
        "Associations that one secretary may serve",
        "حداکثر شمار کانون‌های هر دبیر"
    );

    public static readonly RuleName PersonCorrectionWorkingDays = new(
        "people.correction-working-days",
        10,
        1,
        90,
        RuleUnit.WorkingDays,
        "The Office's time to decide on a correction of personal data",
        "مهلت اداره برای تصمیم دربارهٔ اصلاح اطلاعات شخصی"
    );

    public static readonly RuleName MembershipAnswerWorkingDays = new(
        "members.answer-working-days",
        10,
        1,
        90,
        RuleUnit.WorkingDays,
        "The secretary's time to answer who wants to be a member",
        "مهلت دبیر برای پاسخ به درخواست عضویت"
    );

    public static readonly RuleName CardTermMonths = new(
        "cards.term-months",
        24,
        1,
        60,
        RuleUnit.Months,
        "Validity of a membership card, at most until the licence ends",
        "اعتبار کارت عضویت، حداکثر تا پایان مجوز"
    );

    public static readonly RuleName CardRenewalDays = new(
        "cards.renewal-days",
        30,
        0,
        180,
        RuleUnit.Days,
        "Days before a card's last day from which the next may be asked for",
        "فاصله تا پایان اعتبار کارت که از آن پس کارت تازه درخواست می‌شود"
    );

    /// <summary>Every rule there is, in the order in which people read them.</summary>
    public static readonly IReadOnlyList<RuleName> All =
    [
        MinFounders,
        MinFounderAge,
        CorrectionWorkingDays,
        CorrectionWarningWorkingDays,
        ConsentCodeHours,
        ScreeningWorkingDays,
        VisitWorkingDays,
        ReviewWorkingDays,
        AppealWorkingDays,
        CouncilSeats,
        CouncilAlternates,
        CouncilQuorum,
        CouncilTermMonths,
        LicenceTermMonths,
        LicenceStartDays,
        RenewalWindowDays,
        GraceDays,
        ReplyWorkingDays,
        FirstReminderOffset,
        SecondReminderOffset,
        ThirdReminderOffset,
        FourthReminderOffset,
        RenewalReviewWorkingDays,
        RenewalCorrectionWorkingDays,
        ThursdayOff,
        SecretaryMaxAssociations,
        PersonCorrectionWorkingDays,
        MembershipAnswerWorkingDays,
        CardTermMonths,
        CardRenewalDays,
    ];

    public string Title => Language.Pick(Persian, English);

    public bool Allows(long value) => value >= Min && value <= Max;

    public static RuleName? Find(string? code) =>
        All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.Ordinal));

    private static RuleName ReminderOffset(int number, long days, string english, string persian) =>
        new(
            $"licence.reminder-offset-{number}",
            days,
            0,
            365,
            RuleUnit.Days,
            $"{english} reminder, days before the end of a term; 0 for none",
            $"{persian} یادآوری پیش از پایان اعتبار؛ صفر یعنی هیچ"
        );
}
