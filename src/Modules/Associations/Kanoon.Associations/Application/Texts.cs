using Kanoon.SharedKernel.Messaging;

namespace Kanoon.Associations.Application;

/// <summary>What people are told, in Persian; Liquid over the values that the request carries.</summary>
internal static class Texts
{
    public static readonly NotificationTemplate ConsentCode = new(
        "associations.consent-code",
        "رضایت عضویت در شورای تأسیس",
        "شما به عنوان عضو شورای تأسیس «{{ association }}» معرفی شده‌اید. اگر می‌پذیرید، رمز {{ code }} را در {{ site }}/consent?tracking={{ trackingCode }} وارد کنید. اگر نمی‌شناسید، رمز را به کسی ندهید.",
        IsSecret: true
    );

    public static readonly NotificationTemplate ApplicationReceived = new(
        "associations.application-received",
        "درخواست تأسیس دریافت شد",
        "درخواست تأسیس با کد پیگیری {{ trackingCode }} دریافت شد و در نوبت بررسی است.",
        IsOptional: true
    );

    public static readonly NotificationTemplate CorrectionsRequested = new(
        "associations.corrections-requested",
        "نقص مدارک درخواست تأسیس",
        "درخواست {{ trackingCode }} نیاز به اصلاح دارد: {{ notes }}. مهلت: {{ dueOn }}."
    );

    public static readonly NotificationTemplate CorrectionDeadlineNear = new(
        "associations.correction-deadline-near",
        "مهلت رفع نقص رو به پایان است",
        "مهلت اصلاح درخواست {{ trackingCode }} در {{ dueOn }} پایان می‌یابد. پس از آن درخواست بی‌اثر می‌شود."
    );

    public static readonly NotificationTemplate ApplicationApproved = new(
        "associations.application-approved",
        "درخواست تأسیس تأیید شد",
        "درخواست {{ trackingCode }} تأیید شد و مجوز فعالیت کانون صادر گردید.{% if conditions != \"\" %} شرط‌ها: {{ conditions }}.{% endif %}"
    );

    public static readonly NotificationTemplate ApplicationClosed = new(
        "associations.application-closed",
        "پایان رسیدگی به درخواست تأسیس",
        "رسیدگی به درخواست {{ trackingCode }} پایان یافت: {{ outcome }}.{% if reason != \"\" %} دلیل: {{ reason }}{% endif %}{% if appealUntil != \"\" %} تا {{ appealUntil }} می‌توانید اعتراض کنید.{% endif %}"
    );

    public static readonly NotificationTemplate AppealSucceeded = new(
        "associations.appeal-succeeded",
        "اعتراض پذیرفته شد",
        "اعتراض به رد درخواست {{ trackingCode }} پذیرفته شد و درخواست دوباره بررسی می‌شود. نظر: {{ reason }}"
    );

    public static readonly NotificationTemplate RenewalReminder = new(
        "associations.renewal-reminder",
        "یادآوری تمدید مجوز",
        "اعتبار مجوز {{ licenceNumber }} («{{ association }}») در {{ endsOn }} پایان می‌یابد؛ {{ daysLeft }} روز مانده است. برای تمدید اقدام کنید."
    );

    public static readonly NotificationTemplate LicenceExpired = new(
        "associations.licence-expired",
        "اعتبار مجوز پایان یافت",
        "اعتبار مجوز {{ licenceNumber }} («{{ association }}») و مهلت ارفاقی آن پایان یافته است."
    );

    public static readonly NotificationTemplate LicenceNews = new(
        "associations.licence-news",
        "خبری از مجوز فعالیت",
        "مجوز {{ licenceNumber }}: {{ news }}"
    );

    public static readonly NotificationTemplate SecretaryAppointed = new(
        "associations.secretary-appointed",
        "شما دبیر کانون شدید",
        "اداره شما را به عنوان دبیر «{{ association }}» پذیرفت. با همین شمارهٔ همراه وارد سامانهٔ کانون‌ها شوید.",
        IsOptional: true
    );

    public static readonly NotificationTemplate PersonCorrectionDecided = new(
        "associations.person-correction-decided",
        "پاسخ درخواست اصلاح اطلاعات شما",
        "درخواست شما برای اصلاح اطلاعات شخصی {{ outcome }} شد. دلیل: {{ reason }}"
    );

    public static readonly NotificationTemplate MembershipWanted = new(
        "associations.membership-wanted",
        "درخواست عضویت تازه",
        "کسی می‌خواهد عضو «{{ association }}» شود. تا {{ dueOn }} پاسخ دهید.",
        IsOptional: true
    );

    public static readonly NotificationTemplate GuardianAsked = new(
        "associations.guardian-asked",
        "رضایت ولی برای عضویت",
        "شما ولی کسی معرفی شده‌اید که می‌خواهد عضو «{{ association }}» شود. با همین شمارهٔ همراه وارد سامانهٔ کانون‌ها شوید و رضایت دهید. اگر نمی‌شناسید، کاری نکنید."
    );

    public static readonly NotificationTemplate MembershipNews = new(
        "associations.membership-news",
        "خبری از عضویت شما",
        "عضویت در «{{ association }}»: {{ news }}"
    );

    public static readonly NotificationTemplate LetterNews = new(
        "associations.letter-news",
        "خبری از نامه‌های اداره",
        "نامهٔ {{ number }} اداره به «{{ association }}» {{ news }}"
    );

    public static readonly IReadOnlyList<NotificationTemplate> All =
    [
        ConsentCode,
        ApplicationReceived,
        CorrectionsRequested,
        CorrectionDeadlineNear,
        ApplicationApproved,
        ApplicationClosed,
        AppealSucceeded,
        RenewalReminder,
        LicenceExpired,
        LicenceNews,
        SecretaryAppointed,
        PersonCorrectionDecided,
        MembershipWanted,
        GuardianAsked,
        MembershipNews,
        LetterNews,
    ];
}
